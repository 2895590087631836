namespace PolicyArchive.Search.Facets;

/// <summary>One field's values over all segments, in ordinal order, and for each segment which of them its own numbers mean.</summary>
/// <param name="Numbers">By segment: from the segment's number of a value to its index in <paramref name="Names"/>.</param>
internal sealed record MergedColumn(string[] Names, int[][] Numbers)
{
    public static MergedColumn Of(IEnumerable<ValueColumn> segments)
    {
        var columns = segments.ToList();
        var names = columns.SelectMany(column => column.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var indexes = names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        return new MergedColumn(names, [.. columns.Select(column => column.Names.Select(name => indexes[name]).ToArray())]);
    }
}
