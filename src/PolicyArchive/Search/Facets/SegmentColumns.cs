using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Facets;

/// <summary>What filters, facets and order need of every document of a segment; read once per segment and kept with it.</summary>
internal sealed class SegmentColumns
{
    private static readonly ConditionalWeakTable<object, SegmentColumns> Loaded = [];

    private readonly int _yearBefore;

    private SegmentColumns(AtomicReader reader)
    {
        Ids = Numbers(reader, IndexSchema.Id);
        Days = [.. Numbers(reader, IndexSchema.Day).Select(day => (int)day)];
        WithoutText = [.. Numbers(reader, IndexSchema.WithoutText).Select(flag => flag == 1)];
        Kinds = ValueColumn.Load(reader, IndexSchema.Kind);
        Senders = ValueColumn.Load(reader, IndexSchema.Sender);
        Chambers = ValueColumn.Load(reader, IndexSchema.Chamber);
        Dossiers = ValueColumn.Load(reader, IndexSchema.Dossier);
        var years = Days.Where(day => day >= 0).Select(day => DateOnly.FromDayNumber(day).Year).DefaultIfEmpty(0).ToArray();
        _yearBefore = years.Min() - 1;
        YearSpan = years.Max() - _yearBefore + 1;
        YearIndexes = [.. Days.Select(day => day < 0 ? 0 : DateOnly.FromDayNumber(day).Year - _yearBefore)];
    }

    /// <summary>Ids as numbers; unsigned, they sort as the ids do.</summary>
    public long[] Ids { get; }

    public int[] Days { get; }

    /// <summary>Each document's year as an index: 0 for no date, 1 for the oldest year of the segment.</summary>
    public int[] YearIndexes { get; }

    /// <summary>One more than the greatest year index.</summary>
    public int YearSpan { get; }

    public bool[] WithoutText { get; }

    public ValueColumn Kinds { get; }

    public ValueColumn Senders { get; }

    public ValueColumn Chambers { get; }

    public ValueColumn Dossiers { get; }

    public int YearOf(int yearIndex) => _yearBefore + yearIndex;

    public static SegmentColumns Of(AtomicReader reader) => Loaded.GetValue(reader.CoreCacheKey, _ => new SegmentColumns(reader));

    private static long[] Numbers(AtomicReader reader, string field)
    {
        var numbers = new long[reader.MaxDoc];
        var source = reader.GetNumericDocValues(field);
        for (var doc = 0; source is not null && doc < numbers.Length; doc++)
            numbers[doc] = source.Get(doc);
        return numbers;
    }
}
