using System.Collections.Immutable;
using Lucene.Net.Search;
using PolicyArchive.Documents;
using PolicyArchive.Search.Facets;
using PolicyArchive.Search.Matching;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Passages;

/// <summary>Finds the documents that have most of a content's rare words, and in them the sentences that have most.</summary>
internal sealed class PassageSearch(Snapshot snapshot, IndexSearcher searcher)
{
    private const double LeastWords = 0.25;

    public ImmutableArray<PassageHit> Find(PassageRequest request)
    {
        var clauses = ContentClauses.Of(request.Content, snapshot);
        if (clauses.Length == 0)
            return [];
        var plan = new SearchPlan(clauses, request.Filters, []);
        var weights = ClauseWeights.Of(plan, snapshot.Words, snapshot.Coverage.Documents);
        var passages = new PassageMaker(searcher.IndexReader);
        var reconsiderer = new Reconsiderer(searcher.IndexReader, plan, new WindowFinder(weights) { Most = request.PerDocument });
        return
        [
            .. reconsiderer.Look(Candidates(request, plan)).SelectMany(hit => Hits(hit, passages))
                .OrderByDescending(hit => hit.Share).ThenBy(hit => hit.Document).ThenBy(hit => hit.Span.Page).ThenBy(hit => hit.Span.Start),
        ];
    }

    private List<Candidate> Candidates(PassageRequest request, SearchPlan plan)
    {
        var least = Math.Max(1, (int)Math.Ceiling(plan.Clauses.Length * LeastWords));
        var collector = new HitCollector(plan.Filters, SearchSort.Relevance, request.Documents + 1);
        searcher.Search(new EvidenceQuery(searcher.IndexReader).Of(plan.Clauses, least), collector);
        return [.. collector.Best().Where(candidate => candidate.DocumentId != request.Except).Take(request.Documents)];
    }

    private static IEnumerable<PassageHit> Hits(RankedHit hit, PassageMaker passages)
    {
        foreach (var window in hit.Windows)
        {
            var passage = passages.Make(hit.Candidate.Doc, window);
            var span = new TextSpan(passage.Page, passage.Start, passage.Text.Length);
            yield return new PassageHit(hit.Candidate.DocumentId, hit.Candidate.Date, span, passage.Text, window.Share);
        }
    }
}
