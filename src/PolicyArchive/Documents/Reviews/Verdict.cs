namespace PolicyArchive.Documents.Reviews;

/// <summary>What a person says of something that was found, or missed.</summary>
public enum Verdict
{
    Confirmed,

    /// <summary>Without effect from then on, and it does not come back.</summary>
    Rejected,

    /// <summary>The program missed it.</summary>
    Added,
}
