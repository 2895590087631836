using PolicyArchive.Queries.Answers;
using PolicyArchive.Search;

namespace PolicyArchive.Queries;

/// <summary>Questions in words.</summary>
public sealed class SearchQueries(Archive archive, TimeProvider time)
{
    public SearchResponse Search(SearchRequest request)
    {
        var start = time.GetTimestamp();
        var answer = archive.Index.Search(request);
        var took = time.GetElapsedTime(start);
        SearchMetrics.Answered(took, answer.Total);
        return new SearchResponse(
            request.Query,
            answer.UnderstoodAs,
            answer.Total,
            Math.Round(took.TotalMilliseconds, 2),
            CoverageFacts.Of(answer.Coverage),
            FacetFacts.Of(answer.Facets),
            answer.DidYouMean,
            answer.Notices,
            [.. answer.Hits.Select(FactsOf).OfType<HitFacts>()]);
    }

    /// <summary>Documents on the same matter as a text, most alike first.</summary>
    /// <param name="name">What the text is called in the answer.</param>
    public SearchResponse FindLike(string name, SimilarRequest request)
    {
        var start = time.GetTimestamp();
        var hits = archive.Index.FindSimilar(request);
        var took = Math.Round(time.GetElapsedTime(start).TotalMilliseconds, 2);
        var coverage = CoverageFacts.Of(archive.Index.Search(new SearchRequest("") { Limit = 0 }).Coverage);
        return new SearchResponse(
            "", $"lijkt op {name}", hits.Length, took, coverage, FacetFacts.Of(SearchFacets.None), null, [], [.. hits.Select(FactsOf).OfType<HitFacts>()]);
    }

    /// <summary>Null for a document that was purged between the index's commit and now.</summary>
    private HitFacts? FactsOf(SearchHit hit)
    {
        if (archive.Catalogue.Find(hit.Id) is not { } document) return null;
        return new HitFacts(
            DocumentQueries.RowOf(document),
            Math.Round(hit.Score, 4),
            [.. hit.Passages.Select(PassageFacts.Of)],
            hit.Missing.IsEmpty ? null : hit.Missing,
            hit.Explanation.IsEmpty ? null : hit.Explanation);
    }
}
