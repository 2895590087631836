using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.App.Hosting;

/// <summary>Remembers how far going over the corpus is and how it ended, for who wants to see how fresh the archive is; passes progress on.</summary>
internal sealed class LastPass(TimeProvider time, IProgress<IngestionProgress> next) : IProgress<IngestionProgress>
{
    private volatile Pass? _ended;
    private volatile IngestionProgress? _progress;

    /// <summary>Null until the first pass has ended.</summary>
    public Pass? Ended => _ended;

    /// <summary>Null between passes.</summary>
    public IngestionProgress? Progress => _progress;

    public void Report(IngestionProgress value)
    {
        _progress = value;
        next.Report(value);
    }

    public void End(IngestionReport report)
    {
        _ended = new Pass(report, time.GetUtcNow());
        _progress = null;
    }
}

/// <summary>A pass over the corpus that has ended.</summary>
public sealed record Pass(IngestionReport Report, DateTimeOffset At);
