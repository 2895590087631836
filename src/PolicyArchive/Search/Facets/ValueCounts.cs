using System.Collections.Immutable;

namespace PolicyArchive.Search.Facets;

/// <summary>The counts of one facet.</summary>
internal sealed class ValueCounts(MergedColumn merged)
{
    private const int MostValues = 50;

    private readonly int[] _counts = new int[merged.Names.Length];
    private ValueColumn? _column;
    private int[] _numbers = [];

    public void Enter(int segment, ValueColumn column) => (_column, _numbers) = (column, merged.Numbers[segment]);

    public void Count(int doc)
    {
        foreach (var value in _column!.ValuesOf(doc))
            _counts[_numbers[value]]++;
    }

    /// <summary>The values with most documents, then in ordinal order.</summary>
    public ImmutableArray<FacetCount> Most()
    {
        var most = new PriorityQueue<int, (int Count, int Later)>();
        for (var i = 0; i < _counts.Length; i++)
        {
            if (_counts[i] == 0)
                continue;
            if (most.Count < MostValues)
                most.Enqueue(i, (_counts[i], -i));
            else
                most.EnqueueDequeue(i, (_counts[i], -i));
        }

        return
        [
            .. most.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => new FacetCount(merged.Names[item.Element], _counts[item.Element])),
        ];
    }
}
