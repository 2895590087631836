using System.Collections.Immutable;

namespace PolicyArchive.Search.Facets;

/// <summary>The filters of a request made ready for one segment: which numbered values pass.</summary>
internal sealed class SegmentFilter
{
    private readonly SegmentColumns _columns;
    private readonly bool[]? _kinds;
    private readonly bool[]? _senders;
    private readonly bool[]? _chambers;
    private readonly bool[]? _dossiers;
    private readonly int _firstDay;
    private readonly int _lastDay;
    private readonly bool _hasPeriod;

    public SegmentFilter(SegmentColumns columns, SearchFilters filters)
    {
        _columns = columns;
        var kinds = filters.Kinds.Select(KindNames.Of).ToImmutableArray();
        _kinds = Passing(columns.Kinds, kinds, (name, asked) => name == asked);
        _senders = Passing(columns.Senders, filters.Senders, FilterNames.IsSender);
        _chambers = Passing(columns.Chambers, filters.Chambers, FilterNames.IsChamber);
        _dossiers = Passing(columns.Dossiers, filters.Dossiers, FilterNames.IsDossier);
        _hasPeriod = filters.From is not null || filters.To is not null;
        _firstDay = filters.From?.DayNumber ?? 0;
        _lastDay = filters.To?.DayNumber ?? int.MaxValue;
    }

    /// <summary>Which filters stop the document; none when it passes.</summary>
    public FacetFields Stopping(int doc)
    {
        var stopping = FacetFields.None;
        if (_hasPeriod && (_columns.Days[doc] < _firstDay || _columns.Days[doc] > _lastDay))
            stopping |= FacetFields.Year;
        if (IsStopped(_kinds, _columns.Kinds, doc))
            stopping |= FacetFields.Kind;
        if (IsStopped(_senders, _columns.Senders, doc))
            stopping |= FacetFields.Sender;
        if (IsStopped(_chambers, _columns.Chambers, doc))
            stopping |= FacetFields.Chamber;
        if (IsStopped(_dossiers, _columns.Dossiers, doc))
            stopping |= FacetFields.Dossier;
        return stopping;
    }

    private static bool IsStopped(bool[]? passing, ValueColumn column, int doc)
    {
        if (passing is null)
            return false;
        foreach (var value in column.ValuesOf(doc))
        {
            if (passing[value])
                return false;
        }

        return true;
    }

    private static bool[]? Passing(ValueColumn column, ImmutableArray<string> asked, Func<string, string, bool> matches)
    {
        if (asked.Length == 0)
            return null;
        return [.. column.Names.Select(name => asked.Any(one => matches(name, one)))];
    }
}
