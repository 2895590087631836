namespace PolicyArchive.Ingestion.Verifying;

public enum Fixity
{
    /// <summary>Other bytes under the same size and write time: damage, or a change that hid itself.</summary>
    Altered,

    /// <summary>Written to since the last run; the next one reads it.</summary>
    Changed,

    Missing,

    /// <summary>There, but it cannot be opened.</summary>
    Closed,
}

/// <summary>A known file that is not what it was.</summary>
/// <param name="Path">Relative to the corpus.</param>
public sealed record FixityProblem(string Path, Fixity Fixity);
