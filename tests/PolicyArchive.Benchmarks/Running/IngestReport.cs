using System.Text.Json;

namespace PolicyArchive.Benchmarks.Running;

/// <summary>What <c>ingest --json</c> says it did.</summary>
internal sealed record IngestReport(
    int Total, int Read, int Duplicate, int Unchanged, int Unreadable, int Skipped, int Pages, double BytesPerPage,
    IReadOnlyDictionary<string, int> UnreadableByReason)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public bool AddsUp => Total == Read + Duplicate + Unchanged + Unreadable + Skipped && Unreadable == UnreadableByReason.Values.Sum();

    public static IngestReport Of(MeasuredRun run)
    {
        var isReport = run.ExitCode is 0 or 1;
        if (!isReport) throw new InvalidOperationException($"ingest ended with {run.ExitCode}: {run.Error}");
        return JsonSerializer.Deserialize<IngestReport>(run.Output, Options)!;
    }
}
