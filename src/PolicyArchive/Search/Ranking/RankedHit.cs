using PolicyArchive.Search.Passages;

namespace PolicyArchive.Search.Ranking;

/// <summary>A document at its final place, with the windows its passages are made of.</summary>
internal sealed record RankedHit(Candidate Candidate, double Score, IReadOnlyList<Window> Windows, IReadOnlyList<Occurrence> Occurrences)
{
    private const int Decimals = 6;

    public SearchHit ToAnswer(PassageMaker passages) =>
        new(Candidate.DocumentId, Math.Round(Score, Decimals), [.. Windows.Select(window => passages.Make(Candidate.Doc, window))]);
}
