using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Passages;

namespace PolicyArchive.Search.Ranking;

/// <summary>A document at its final place, with the windows its passages are made of.</summary>
internal sealed record RankedHit(
    Candidate Candidate, double Score, StoredPages? Pages, IReadOnlyList<Window> Windows, IReadOnlyList<Occurrence> Occurrences)
{
    private const int Decimals = 6;

    public SearchHit ToAnswer() =>
        new(Candidate.DocumentId, Math.Round(Score, Decimals), [.. Windows.Select(window => PassageMaker.Make(Pages!, window))]);
}
