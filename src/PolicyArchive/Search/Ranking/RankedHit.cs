using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Passages;

namespace PolicyArchive.Search.Ranking;

/// <summary>A document at its final place, with the windows its passages are made of.</summary>
internal sealed record RankedHit(Candidate Candidate, double Score, StoredPages? Pages, IReadOnlyList<Window> Windows);
