using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>Asks for the sentences that speak of a content, anywhere in the archive.</summary>
/// <param name="Content">A sentence or a few: its rarest words are looked for; a document need not have them all.</param>
public sealed record PassageRequest(string Content)
{
    public SearchFilters Filters { get; init; } = SearchFilters.None;

    /// <summary>The document that asks, which is not an answer to itself.</summary>
    public DocumentId? Except { get; init; }

    /// <summary>Number of documents looked into.</summary>
    public int Documents { get; init; } = 30;

    /// <summary>Most passages of one document.</summary>
    public int PerDocument { get; init; } = 3;
}
