using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Reviewing;

/// <summary>What came of a person's decision: it is kept, or one sentence says why not.</summary>
public abstract record ReviewResult
{
    /// <param name="Id">Of the finding, link or commitment that was decided on or added.</param>
    public sealed record Kept(string Id, Review Review) : ReviewResult;

    /// <param name="Sentence">English; says what to do.</param>
    public sealed record Refused(ReviewTrouble Trouble, string Sentence) : ReviewResult;
}

public enum ReviewTrouble
{
    /// <summary>No name, or one longer than <see cref="SignatureReader.LongestName"/>.</summary>
    NoName,

    /// <summary>No reason, or one longer than <see cref="SignatureReader.LongestReason"/>.</summary>
    NoReason,
    UnknownId,
    NoCommitment,
    NoSuchPage,
    NoText,
    QuoteNotThere,
    UnknownType,
    AlreadyFound,
}
