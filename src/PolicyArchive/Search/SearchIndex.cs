using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Ranking;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyArchive.Search;

/// <summary>
/// The index as readers see it: the last commit at the time of opening or of the last <see cref="Refresh"/>. Safe for many threads.
/// An index that is missing, damaged or of another version answers nothing and says that it needs to be rebuilt.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly LuceneDirectory _documentFolder;
    private readonly Lock _lock = new();
    private SearcherManager? _searchers;
    private volatile Snapshot? _snapshot;

    private SearchIndex(string folder)
    {
        _documentFolder = IndexFolder.Open(IndexFolder.Documents(folder));
        Refresh();
    }

    /// <summary>Up to where this view of the index holds all; <see cref="IndexState.Nothing"/> when it needs to be rebuilt.</summary>
    public IndexState State { get; private set; } = IndexState.Nothing;

    /// <summary>There is no index that this program can read; make it anew from the catalogue.</summary>
    public bool NeedsRebuild => _searchers is null;

    public static SearchIndex Open(string folder) => new(folder);

    /// <summary>Shows what was committed since.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            var committed = IndexFolder.Committed(_documentFolder);
            State = committed ?? IndexState.Nothing;
            if (committed is null)
                Close();
            else
                TryRefresh();
        }
    }

    /// <summary>Answers any question; a disk that fails meanwhile is told in the answer's notices.</summary>
    public SearchAnswer Search(SearchRequest request)
    {
        var searchers = _searchers;
        if (searchers is null)
            return Unable("Er is geen bruikbare index; maak die opnieuw met ‘rebuild’.");
        try
        {
            return Acquired(searchers, searcher => new Searching(SnapshotOf(searcher.IndexReader), searcher, request).Answer());
        }
        catch (Exception broken) when (IndexFolder.IsBroken(broken))
        {
            return Unable($"De index kon niet worden gelezen ({broken.Message}); maak die opnieuw met ‘rebuild’.");
        }
    }

    public void Dispose()
    {
        Close();
        _documentFolder.Dispose();
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

    private static SearchAnswer Unable(string notice) => new("", 0, 0, []) { Notices = [notice] };

    private Snapshot SnapshotOf(IndexReader reader)
    {
        var known = _snapshot;
        if (known?.Reader == reader)
            return known;
        return _snapshot = Snapshot.Of(reader);
    }

    private void TryRefresh()
    {
        try
        {
            if (_searchers is null)
                _searchers = new SearcherManager(_documentFolder, new Searchers());
            else
                _searchers.MaybeRefreshBlocking();
        }
        catch (Exception broken) when (IndexFolder.IsBroken(broken))
        {
            Close();
        }
    }

    private void Close()
    {
        _searchers?.Dispose();
        (_searchers, _snapshot, State) = (null, null, IndexState.Nothing);
    }

    private sealed class Searchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = DutchSimilarity.Create() };
    }
}
