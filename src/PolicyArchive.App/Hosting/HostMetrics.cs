using System.Diagnostics.Metrics;

namespace PolicyArchive.App.Hosting;

/// <summary>What who watches the program from outside can count of requests, beside ASP.NET Core's own meters (meter <c>PolicyArchive.Host</c>).</summary>
internal static class HostMetrics
{
    public const string MeterName = "PolicyArchive.Host";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Failures = Meter.CreateCounter<long>("policyarchive.http.failures", "{request}", "Requests answered with a status of 500 or higher.");

    public static void Failed(string route, int status) => Failures.Add(1, new("route", route), new("status", status));
}
