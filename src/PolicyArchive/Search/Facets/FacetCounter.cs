using System.Globalization;

namespace PolicyArchive.Search.Facets;

/// <summary>
/// Counts documents per value, in one pass with the search: a document that all filters let through counts everywhere, one that a single
/// filter stops counts in the facet of that filter.
/// </summary>
internal sealed class FacetCounter(FacetValues values)
{
    private readonly ValueCounts _kinds = new(values.Kinds);
    private readonly ValueCounts _senders = new(values.Senders);
    private readonly ValueCounts _chambers = new(values.Chambers);
    private readonly ValueCounts _dossiers = new(values.Dossiers);
    private readonly SortedDictionary<int, int> _years = [];

    private SegmentColumns? _columns;
    private int[] _yearCounts = [];

    public void Enter(int segment, SegmentColumns columns)
    {
        Leave();
        _columns = columns;
        _kinds.Enter(segment, columns.Kinds);
        _senders.Enter(segment, columns.Senders);
        _chambers.Enter(segment, columns.Chambers);
        _dossiers.Enter(segment, columns.Dossiers);
        _yearCounts = new int[columns.YearSpan];
    }

    public void Count(int doc, FacetFields stopping)
    {
        if (stopping is FacetFields.None or FacetFields.Kind)
            _kinds.Count(doc);
        if (stopping is FacetFields.None or FacetFields.Sender)
            _senders.Count(doc);
        if (stopping is FacetFields.None or FacetFields.Chamber)
            _chambers.Count(doc);
        if (stopping is FacetFields.None or FacetFields.Dossier)
            _dossiers.Count(doc);
        if (stopping is FacetFields.None or FacetFields.Year)
            _yearCounts[_columns!.YearIndexes[doc]]++;
    }

    public SearchFacets Result()
    {
        Leave();
        var years = _years.Reverse().Select(year => new FacetCount(year.Key.ToString(CultureInfo.InvariantCulture), year.Value));
        return new SearchFacets(_kinds.Most(), _senders.Most(), _chambers.Most(), [.. years], _dossiers.Most());
    }

    private void Leave()
    {
        for (var i = 1; i < _yearCounts.Length; i++)
        {
            if (_yearCounts[i] > 0)
                _years[_columns!.YearOf(i)] = _years.GetValueOrDefault(_columns.YearOf(i)) + _yearCounts[i];
        }

        _yearCounts = [];
    }
}
