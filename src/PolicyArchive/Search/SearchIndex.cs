using System.Collections.Immutable;
using Lucene.Net.Index;
using PolicyArchive.Search.Findings;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Matching;
using PolicyArchive.Search.Passages;
using PolicyArchive.Search.Similar;
using PolicyArchive.Search.Suggestions;

namespace PolicyArchive.Search;

/// <summary>
/// The index as readers see it: the last commit at the time of opening or of the last <see cref="Refresh"/>. Safe for many threads.
/// An index that is missing, damaged or of another version answers nothing and says that it needs to be rebuilt.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly IndexView _documents;
    private readonly IndexView _findings;
    private volatile Snapshot? _snapshot;

    private SearchIndex(string folder)
    {
        _documents = new IndexView(IndexFolder.Documents(folder));
        _findings = new IndexView(IndexFolder.Findings(folder));
    }

    /// <summary>Up to where this view of the index holds all; <see cref="IndexState.Nothing"/> when it needs to be rebuilt.</summary>
    public IndexState State => NeedsRebuild ? IndexState.Nothing : _documents.State!;

    /// <summary>There is no index that this program can read; make it anew from the catalogue.</summary>
    public bool NeedsRebuild => _documents.State is null || _findings.State is null;

    public static SearchIndex Open(string folder) => new(folder);

    /// <summary>Shows what was committed since.</summary>
    public void Refresh()
    {
        _findings.Refresh();
        _documents.Refresh();
    }

    /// <summary>Answers any question; an index that cannot be read is told in the answer's notices.</summary>
    public SearchAnswer Search(SearchRequest request) =>
        _documents.TryUse(searcher => new Searching(SnapshotOf(searcher.IndexReader), searcher, request).Answer(), out var answer)
            ? answer!
            : new SearchAnswer("", 0, 0, []) { Notices = ["De index ontbreekt of is niet leesbaar; maak die opnieuw met ‘rebuild’."] };

    /// <summary>The sentences of the archive that speak of a content, best first. Empty when the index cannot be read.</summary>
    public ImmutableArray<PassageHit> FindPassages(PassageRequest request) =>
        _documents.TryUse(searcher => new PassageSearch(SnapshotOf(searcher.IndexReader), searcher).Find(request), out var hits) ? hits : [];

    /// <summary>The findings that speak of a content, best first. Empty when the index cannot be read.</summary>
    public ImmutableArray<FindingHit> FindFindings(FindingRequest request) =>
        _documents.TryUse(searcher => ContentClauses.Of(request.Content, SnapshotOf(searcher.IndexReader)), out var clauses)
        && _findings.TryUse(searcher => FindingSearch.Find(request, clauses, searcher), out var hits)
            ? hits
            : [];

    /// <summary>Documents on the same matter as a document or text, most alike first; passages show the words they share.</summary>
    public ImmutableArray<SearchHit> FindSimilar(SimilarRequest request) =>
        _documents.TryUse(searcher => new SimilarSearch(SnapshotOf(searcher.IndexReader), searcher).Find(request), out var hits) ? hits : [];

    /// <summary>Words of the archive, folded, that go on where the last word of a query stops; most frequent first.</summary>
    public ImmutableArray<string> Complete(string query, int most) =>
        _documents.TryUse(searcher => Completion.Of(query, SnapshotOf(searcher.IndexReader).Words, most), out var words) ? words : [];

    public void Dispose()
    {
        _documents.Dispose();
        _findings.Dispose();
    }

    private Snapshot SnapshotOf(IndexReader reader)
    {
        var known = _snapshot;
        if (known?.Reader == reader)
            return known;
        return _snapshot = Snapshot.Of(reader);
    }
}
