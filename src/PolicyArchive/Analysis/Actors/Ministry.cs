namespace PolicyArchive.Analysis.Actors;

/// <param name="From">First year under this name; null for as long as the archive can reach.</param>
/// <param name="To">Last year; null when it still bears the name.</param>
internal sealed record Ministry(string Key, int? From, int? To, string Name, IReadOnlyList<string> Short, IReadOnlyList<string> Predecessors)
{
    public bool Exists(int year) => (From ?? 0) <= year && year <= (To ?? int.MaxValue);
}
