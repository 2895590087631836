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
            new CoverageFacts(answer.Coverage.Documents, answer.Coverage.From, answer.Coverage.To, answer.Coverage.WithoutText),
            FacetFacts.Of(answer.Facets),
            answer.DidYouMean,
            answer.Notices,
            [.. answer.Hits.Select(FactsOf).OfType<HitFacts>()]);
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
