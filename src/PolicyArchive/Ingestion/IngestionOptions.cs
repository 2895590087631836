namespace PolicyArchive.Ingestion;

/// <summary>How the corpus is watched.</summary>
public sealed record IngestionOptions
{
    /// <summary>How long a file must lie still before it is read: 0 to 60 seconds, default 2, the coarsest tick of a disk's clock.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Time between two scans of the whole corpus while it is watched: 5 seconds to 1 day, default 5 minutes. File events only hasten it.</summary>
    public TimeSpan ScanEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The first option that is out of range, in one sentence; null when all are in order.</summary>
    public string? Problem()
    {
        if (Settle < TimeSpan.Zero || Settle > TimeSpan.FromSeconds(60))
            return "Settle must be between 0 and 60 seconds.";
        if (ScanEvery < TimeSpan.FromSeconds(5) || ScanEvery > TimeSpan.FromDays(1))
            return "ScanEvery must be between 5 seconds and 1 day.";
        return null;
    }
}
