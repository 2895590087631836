using System.Collections.Immutable;
using System.Globalization;

namespace PolicyArchive.Search.Facets;

/// <summary>
/// Counts documents per value, in one pass with the search: a document that all filters let through counts everywhere, one that a single
/// filter stops counts in the facet of that filter.
/// </summary>
internal sealed class FacetCounter
{
    private const int MostValues = 50;

    private readonly Dictionary<string, int> _kinds = [];
    private readonly Dictionary<string, int> _senders = [];
    private readonly Dictionary<string, int> _chambers = [];
    private readonly Dictionary<string, int> _dossiers = [];
    private readonly Dictionary<int, int> _years = [];

    private SegmentColumns? _columns;
    private int[] _kindCounts = [];
    private int[] _senderCounts = [];
    private int[] _chamberCounts = [];
    private int[] _dossierCounts = [];
    private int[] _yearCounts = [];

    public void Enter(SegmentColumns columns)
    {
        Leave();
        _columns = columns;
        _kindCounts = new int[columns.Kinds.Names.Length];
        _senderCounts = new int[columns.Senders.Names.Length];
        _chamberCounts = new int[columns.Chambers.Names.Length];
        _dossierCounts = new int[columns.Dossiers.Names.Length];
        _yearCounts = new int[columns.YearSpan];
    }

    public void Count(int doc, FacetFields stopping)
    {
        if (stopping is FacetFields.None or FacetFields.Kind)
            Add(_kindCounts, _columns!.Kinds, doc);
        if (stopping is FacetFields.None or FacetFields.Sender)
            Add(_senderCounts, _columns!.Senders, doc);
        if (stopping is FacetFields.None or FacetFields.Chamber)
            Add(_chamberCounts, _columns!.Chambers, doc);
        if (stopping is FacetFields.None or FacetFields.Dossier)
            Add(_dossierCounts, _columns!.Dossiers, doc);
        if (stopping is FacetFields.None or FacetFields.Year)
            _yearCounts[_columns!.YearIndexes[doc]]++;
    }

    public SearchFacets Result()
    {
        Leave();
        var years = _years.OrderByDescending(year => year.Key)
            .Select(year => new FacetCount(year.Key.ToString(CultureInfo.InvariantCulture), year.Value));
        return new SearchFacets(Most(_kinds), Most(_senders), Most(_chambers), [.. years], Most(_dossiers));
    }

    private static void Add(int[] counts, ValueColumn column, int doc)
    {
        foreach (var value in column.ValuesOf(doc))
            counts[value]++;
    }

    private void Leave()
    {
        if (_columns is null)
            return;
        Sum(_kindCounts, _columns.Kinds, _kinds);
        Sum(_senderCounts, _columns.Senders, _senders);
        Sum(_chamberCounts, _columns.Chambers, _chambers);
        Sum(_dossierCounts, _columns.Dossiers, _dossiers);
        for (var i = 1; i < _yearCounts.Length; i++)
        {
            if (_yearCounts[i] > 0)
                _years[_columns.YearOf(i)] = _years.GetValueOrDefault(_columns.YearOf(i)) + _yearCounts[i];
        }

        _columns = null;
    }

    private static void Sum(int[] counts, ValueColumn column, Dictionary<string, int> sums)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
                sums[column.Names[i]] = sums.GetValueOrDefault(column.Names[i]) + counts[i];
        }
    }

    private static ImmutableArray<FacetCount> Most(Dictionary<string, int> counts) =>
    [
        .. counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Take(MostValues)
            .Select(count => new FacetCount(count.Key, count.Value)),
    ];
}
