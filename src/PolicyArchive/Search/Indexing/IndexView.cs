using Lucene.Net.Search;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyArchive.Search.Indexing;

/// <summary>The last commit of one Lucene folder, shared by many threads, for as long as it can be read.</summary>
internal sealed class IndexView : IDisposable
{
    private readonly LuceneDirectory _directory;
    private readonly Lock _lock = new();
    private volatile SearcherManager? _searchers;

    public IndexView(string folder)
    {
        _directory = IndexFolder.Open(folder);
        Refresh();
    }

    /// <summary>What the commit in view holds; null when there is none that can be read.</summary>
    public IndexState? State { get; private set; }

    public void Refresh()
    {
        lock (_lock)
        {
            State = IndexFolder.Committed(_directory);
            if (State is null || !TryRefresh())
                Close();
        }
    }

    /// <summary>Works on the commit in view; false when there is none or it fails to be read.</summary>
    public bool TryUse<T>(Func<IndexSearcher, T> work, out T? result)
    {
        result = default;
        try
        {
            if (_searchers is not { } searchers)
                return false;
            result = Acquired(searchers, work);
            return true;
        }
        catch (Exception broken) when (IndexFolder.IsBroken(broken))
        {
            return false;
        }
    }

    public void Dispose()
    {
        Close();
        _directory.Dispose();
    }

    private static T Acquired<T>(SearcherManager searchers, Func<IndexSearcher, T> work)
    {
        var searcher = searchers.Acquire();
        try
        {
            return work(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    private bool TryRefresh()
    {
        try
        {
            if (_searchers is { } searchers)
                searchers.MaybeRefreshBlocking();
            else
                _searchers = new SearcherManager(_directory, new Searchers());
            return true;
        }
        catch (Exception broken) when (IndexFolder.IsBrokenAtOpening(broken))
        {
            return false;
        }
    }

    private void Close()
    {
        _searchers?.Dispose();
        (_searchers, State) = (null, null);
    }

    private sealed class Searchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(Lucene.Net.Index.IndexReader reader) => new ArchiveSearcher(reader);
    }
}
