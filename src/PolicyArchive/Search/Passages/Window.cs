using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Passages;

/// <summary>One or two neighbouring sentences of a page with what they hold.</summary>
/// <param name="First">Index of the first of its occurrences among those of the document.</param>
/// <param name="Score">How much of the question it answers, the weight of rare words counted in.</param>
/// <param name="Share">The part of the question's weight that it holds, 0 to 1.</param>
internal sealed record Window(StoredPage Page, int Start, int End, List<Occurrence> All, int First, int Count, double Score, double Share)
{
    public IEnumerable<Occurrence> Occurrences => All.Skip(First).Take(Count);

    public bool Overlaps(Window other) => Start < other.End && other.Start < End;
}
