namespace PolicyArchive.Search.Passages;

/// <summary>One or two neighbouring sentences of a page with what they hold.</summary>
/// <param name="Score">How much of the question it answers, the weight of rare words counted in.</param>
/// <param name="Share">The part of the question's weight that it holds, 0 to 1.</param>
internal sealed record Window(Indexing.StoredPage Page, int Start, int End, List<Occurrence> Occurrences, double Score, double Share)
{
    public bool Overlaps(Window other) => Start < other.End && other.Start < End;
}
