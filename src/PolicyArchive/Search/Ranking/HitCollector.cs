using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyArchive.Search.Facets;

namespace PolicyArchive.Search.Ranking;

/// <summary>Keeps the best documents that pass the filters, and counts facets on the way.</summary>
internal sealed class HitCollector(SearchFilters filters, SearchSort sort, int most, FacetCounter? facets = null) : ICollector
{
    private static readonly Comparer<Candidate> WorstFirst = Comparer<Candidate>.Create(CompareGoodness);

    private readonly PriorityQueue<Candidate, Candidate> _best = new(WorstFirst);
    private readonly bool _isFiltered = filters != SearchFilters.None;
    private Scorer? _scorer;
    private SegmentColumns? _columns;
    private SegmentFilter? _filter;
    private int _docBase;

    /// <summary>Number of documents that match and pass the filters.</summary>
    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        _columns = SegmentColumns.Of(context.AtomicReader);
        _filter = new SegmentFilter(_columns, filters);
        _docBase = context.DocBase;
        facets?.Enter(context.Ord, _columns);
    }

    public void Collect(int doc)
    {
        var stopping = _isFiltered ? _filter!.Stopping(doc) : FacetFields.None;
        facets?.Count(doc, stopping);
        if (stopping != FacetFields.None)
            return;
        Total++;
        Keep(doc);
    }

    /// <summary>Best first; ties by id.</summary>
    public List<Candidate> Best()
    {
        var best = _best.UnorderedItems.Select(item => item.Element).ToList();
        best.Sort((one, other) => CompareGoodness(other, one));
        return best;
    }

    private static int CompareGoodness(Candidate one, Candidate other)
    {
        var byRank = one.Rank.CompareTo(other.Rank);
        return byRank != 0 ? byRank : other.Id.CompareTo(one.Id);
    }

    private void Keep(int doc)
    {
        var day = _columns!.Days[doc];
        var score = _scorer!.GetScore();
        var rank = sort == SearchSort.Date ? day : score;
        var isFull = _best.Count >= most;
        if (isFull && (most == 0 || rank < _best.Peek().Rank))
            return;
        var candidate = new Candidate(_docBase + doc, unchecked((ulong)_columns.Ids[doc]), rank, score, day);
        if (isFull)
            _best.EnqueueDequeue(candidate, candidate);
        else
            _best.Enqueue(candidate, candidate);
    }
}
