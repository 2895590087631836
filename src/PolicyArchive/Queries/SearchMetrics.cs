using System.Diagnostics.Metrics;

namespace PolicyArchive.Queries;

/// <summary>What who watches the program from outside can count of searching (meter <c>PolicyArchive.Search</c>); never what was searched for.</summary>
internal static class SearchMetrics
{
    public const string MeterName = "PolicyArchive.Search";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Queries = Meter.CreateCounter<long>("policyarchive.search.queries", "{query}", "Searches answered.");
    private static readonly Counter<long> WithoutHits = Meter.CreateCounter<long>("policyarchive.search.without_hits", "{query}", "Searches that found nothing.");
    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>("policyarchive.search.duration", "s", "Time of a search.");

    public static void Answered(TimeSpan took, int total)
    {
        Queries.Add(1);
        if (total == 0) WithoutHits.Add(1);
        Seconds.Record(took.TotalSeconds);
    }
}
