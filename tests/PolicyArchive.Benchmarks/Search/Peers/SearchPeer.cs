namespace PolicyArchive.Benchmarks.Search.Peers;

/// <summary>A search over the documents of one set.</summary>
internal abstract class SearchPeer : IDisposable
{
    public abstract string Name { get; }

    /// <summary>Names of the documents found, best first, at most 20.</summary>
    public abstract IReadOnlyList<string> Rank(string query);

    public abstract void Dispose();
}
