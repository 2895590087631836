using System.Diagnostics.Metrics;

namespace PolicyArchive.Ingestion.Reporting;

/// <summary>What who watches the program from outside can count of reading, as it happens (meter <c>PolicyArchive.Ingestion</c>).</summary>
internal static class IngestionMetrics
{
    public const string MeterName = "PolicyArchive.Ingestion";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>("policyarchive.ingest.documents", "{document}", "Documents read and stored.");
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("policyarchive.ingest.pages", "{page}", "Pages read and stored.");
    private static readonly Counter<long> Failures = Meter.CreateCounter<long>("policyarchive.ingest.failures", "{file}", "Files that became unreadable, by reason.");
    private static readonly Counter<long> BrokenPasses = Meter.CreateCounter<long>("policyarchive.ingest.broken_passes", "{pass}", "Passes over the corpus that failed as a whole.");
    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>("policyarchive.ingest.duration", "s", "Time of a pass over the corpus.");

    public static void Stored(int pages)
    {
        Documents.Add(1);
        Pages.Add(pages);
    }

    public static void Failed(string reason) => Failures.Add(1, KeyValuePair.Create<string, object?>("reason", reason));

    public static void PassEnded(TimeSpan elapsed) => Seconds.Record(elapsed.TotalSeconds);

    public static void PassBroke() => BrokenPasses.Add(1);
}
