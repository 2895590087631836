using System.Collections.Immutable;

namespace PolicyArchive.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>: always an answer, whatever was typed.</summary>
/// <param name="UnderstoodAs">The question said back in Dutch.</param>
/// <param name="Total">Number of documents found, those that lack a word counted in.</param>
/// <param name="Complete">Number of documents that have every word.</param>
public sealed record SearchAnswer(string UnderstoodAs, int Total, int Complete, ImmutableArray<SearchHit> Hits)
{
    public SearchFacets Facets { get; init; } = SearchFacets.None;

    public SearchCoverage Coverage { get; init; } = SearchCoverage.Nothing;

    /// <summary>The query with likelier words of the archive; null when there is nothing better.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Dutch sentences on what was done otherwise than typed: words relaxed, forms taken instead, values not understood.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];
}
