using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Linking;

/// <summary>What linking must know of the document in which a passage stands.</summary>
/// <param name="File">Path relative to the corpus.</param>
public sealed record DocumentHead(DocumentId Id, string File, DocumentMetadata Metadata)
{
    /// <summary>Every path at which the same bytes lie: what lies beside any of them may have come with it.</summary>
    public ImmutableArray<string> Files { get; init; } = [File];

    /// <summary>Order of documents in time: date, then id; documents without a date come last.</summary>
    public static readonly IComparer<DocumentHead> ByTime =
        Comparer<DocumentHead>.Create((one, other) => one.Moment.CompareTo(other.Moment));

    public DateOnly? Date => Metadata.Date;

    private (DateOnly, DocumentId) Moment => (Date ?? DateOnly.MaxValue, Id);
}
