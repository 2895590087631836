using System.Collections.Immutable;
using PolicyArchive.Search;

namespace PolicyArchive.Queries.Answers;

/// <summary>The answer to a question in words.</summary>
/// <param name="UnderstoodAs">The question said back in Dutch.</param>
/// <param name="TookMs">Time of the search itself, in milliseconds.</param>
/// <param name="DidYouMean">The query with likelier words; absent when there is nothing better.</param>
/// <param name="Notices">Dutch sentences on what was done otherwise than typed.</param>
public sealed record SearchResponse(
    string Query,
    string UnderstoodAs,
    int Total,
    double TookMs,
    CoverageFacts Coverage,
    FacetFacts Facets,
    string? DidYouMean,
    ImmutableArray<string> Notices,
    ImmutableArray<HitFacts> Hits);

/// <summary>What was searched: zero hits mean little without it.</summary>
/// <param name="From">Date of the oldest document.</param>
/// <param name="WithoutText">Documents that only their name and metadata can find.</param>
public sealed record CoverageFacts(int Documents, DateOnly? From, DateOnly? To, int WithoutText)
{
    public static CoverageFacts Of(SearchCoverage coverage) => new(coverage.Documents, coverage.From, coverage.To, coverage.WithoutText);
}

/// <summary>Values with the number of documents behind each; every facet respects the filters of the others.</summary>
public sealed record FacetFacts(
    ImmutableArray<ValueCount> Kind, ImmutableArray<ValueCount> Sender, ImmutableArray<ValueCount> Chamber,
    ImmutableArray<ValueCount> Year, ImmutableArray<ValueCount> Dossier)
{
    public static FacetFacts Of(SearchFacets facets) =>
        new(Counts(facets.Kind), Counts(facets.Sender), Counts(facets.Chamber), Counts(facets.Year), Counts(facets.Dossier));

    private static ImmutableArray<ValueCount> Counts(ImmutableArray<FacetCount> counts) =>
        [.. counts.Select(count => new ValueCount(count.Value, count.Count))];
}

public sealed record ValueCount(string Value, int Count);

/// <summary>A document that answers, with the passages that do.</summary>
/// <param name="Score">Comparable within one answer only.</param>
/// <param name="Missing">Words of the query that it lacks; absent when it has all.</param>
/// <param name="Explanation">Dutch sentences on its place; absent unless asked for.</param>
public sealed record HitFacts(
    DocumentRow Document, double Score, ImmutableArray<PassageFacts> Passages, IReadOnlyList<string>? Missing, IReadOnlyList<string>? Explanation);

/// <summary>Whole sentences of one page.</summary>
/// <param name="Start">Place of the text in the page's text.</param>
/// <param name="Highlights">Pairs of start and length within <paramref name="Text"/>.</param>
public sealed record PassageFacts(int Page, int Start, string Text, ImmutableArray<ImmutableArray<int>> Highlights)
{
    public static PassageFacts Of(Passage passage) =>
        new(passage.Page, passage.Start, passage.Text, [.. passage.Highlights.Select(lit => ImmutableArray.Create(lit.Start, lit.Length))]);
}
