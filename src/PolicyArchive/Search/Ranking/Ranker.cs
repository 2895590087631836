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

    /// <summary>By relevance, those that may come among the wanted are looked at again; by date, the complete ones come first and the order stands.</summary>
    public List<RankedHit> Order(List<Candidate> candidates, SearchPlan met, SearchSort sort, int wanted)
    {
        var reconsiderer = new Reconsiderer(reader, met, new WindowFinder(_weights));
        if (sort == SearchSort.Date)
            return [.. reconsiderer.Look([.. candidates.OrderByDescending(IsComplete).Take(wanted)])];
        var first = reconsiderer.Look([.. candidates.Take(wanted)]).Select(Prefer).ToList();
        var least = first.Select(hit => hit.Score).DefaultIfEmpty(0).Min();
        var others = candidates.Skip(wanted).Where(candidate => Most(candidate) > least);
        var hits = first.Concat(reconsiderer.Look([.. others]).Select(Prefer));
        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Candidate.Id)];
    }

    /// <summary>The score that a candidate would have at most, whatever its passages hold.</summary>
    private double Most(Candidate candidate) =>
        candidate.Score * (1 + RankingWeights.Passage) * (1 + RankingWeights.Newer + RankingWeights.LetterKind) * (IsComplete(candidate) ? 1 + RankingWeights.Complete : 1);

    private bool IsComplete(Candidate candidate) => complete is null || complete.Contains(candidate.Doc);

    private RankedHit Prefer(RankedHit hit) =>
        complete is not null && IsComplete(hit.Candidate) ? hit with { Score = hit.Score * (1 + RankingWeights.Complete) } : hit;
}
