using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>Asks for documents on the same matter; with a last day in the filters: what was written on it before.</summary>
public sealed record SimilarRequest
{
    /// <summary>A document of the archive, which is not in the answer itself.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>A pasted text; goes before <see cref="Document"/>'s own.</summary>
    public string? Text { get; init; }

    public SearchFilters Filters { get; init; } = SearchFilters.None;

    public int Limit { get; init; } = 10;
}
