namespace PolicyArchive.Search;

public enum SearchSort
{
    Relevance,

    /// <summary>Newest first; documents without a date last.</summary>
    Date,
}

/// <summary>A question to the archive.</summary>
/// <param name="Query">What a person typed; any text at all. Empty: every document that passes the filters.</param>
public sealed record SearchRequest(string Query)
{
    public SearchFilters Filters { get; init; } = SearchFilters.None;

    public SearchSort Sort { get; init; }

    /// <summary>Number of hits, 0 to 1000.</summary>
    public int Limit { get; init; } = 10;

    public int Offset { get; init; }

    /// <summary>Each hit tells in Dutch words why it stands where it stands.</summary>
    public bool Explain { get; init; }
}
