namespace PolicyArchive.Ingestion.Reporting;

public enum IngestionStage
{
    /// <summary>New and changed files are opened.</summary>
    Reading,

    /// <summary>Stored pages are analysed by newer rules.</summary>
    Analysing,

    /// <summary>New and changed documents look for their other half.</summary>
    Linking,
}

/// <summary>How far a run is.</summary>
/// <param name="Done">Of <paramref name="Total"/> files or documents of this stage.</param>
/// <param name="PerSecond">Since the beginning of the stage.</param>
/// <param name="TimeLeft">Guessed from the bytes (in the first stage) or documents still to come; null before the first is done.</param>
public sealed record IngestionProgress(IngestionStage Stage, int Done, int Total, double PerSecond, TimeSpan? TimeLeft);
