using Lucene.Net.Index;
using PolicyArchive.Search.Matching;
using PolicyArchive.Search.Passages;

namespace PolicyArchive.Search.Ranking;

/// <summary>Puts the candidates of a search in their final order.</summary>
/// <param name="plan">As asked, before anything was loosened: its words say how much a passage holds.</param>
/// <param name="complete">The documents that meet the whole question; null when all candidates do.</param>
internal sealed class Ranker(Snapshot snapshot, IndexReader reader, SearchPlan plan, HashSet<int>? complete)
{
    private readonly double[] _weights = ClauseWeights.Of(plan, snapshot.Words, snapshot.Coverage.Documents);

    /// <summary>By relevance, the best are looked at again; by date, the complete ones come first and the order stands.</summary>
    public List<RankedHit> Order(List<Candidate> candidates, SearchPlan met, SearchSort sort, int wanted)
    {
        var reconsiderer = new Reconsiderer(reader, met, new WindowFinder(_weights));
        if (sort == SearchSort.Date)
            return [.. reconsiderer.Look([.. candidates.OrderByDescending(IsComplete).Take(wanted)])];
        var looked = reconsiderer.Look(candidates).Select(Prefer).ToList();
        var best = looked.Take(RankingWeights.Reconsidered).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Candidate.Id);
        return [.. best, .. looked.Skip(RankingWeights.Reconsidered)];
    }

    private bool IsComplete(Candidate candidate) => complete is null || complete.Contains(candidate.Doc);

    private RankedHit Prefer(RankedHit hit) =>
        complete is not null && IsComplete(hit.Candidate) ? hit with { Score = hit.Score * (1 + RankingWeights.Complete) } : hit;
}
