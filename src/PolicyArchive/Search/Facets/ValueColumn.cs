using Lucene.Net.Index;
using Lucene.Net.Util;

namespace PolicyArchive.Search.Facets;

/// <summary>The values of one many-valued field for all documents of a segment, in memory: values are numbered, documents point at numbers.</summary>
internal sealed class ValueColumn
{
    private readonly int[] _firsts;
    private readonly int[] _values;

    private ValueColumn(string[] names, int[] firsts, int[] values) => (Names, _firsts, _values) = (names, firsts, values);

    public string[] Names { get; }

    public ReadOnlySpan<int> ValuesOf(int doc) => _values.AsSpan(_firsts[doc], _firsts[doc + 1] - _firsts[doc]);

    public static ValueColumn Load(AtomicReader reader, string field)
    {
        var firsts = new int[reader.MaxDoc + 1];
        var source = reader.GetSortedSetDocValues(field);
        if (source is null)
            return new ValueColumn([], firsts, []);
        var values = new List<int>(reader.MaxDoc);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            source.SetDocument(doc);
            for (var value = source.NextOrd(); value != SortedSetDocValues.NO_MORE_ORDS; value = source.NextOrd())
                values.Add((int)value);
            firsts[doc + 1] = values.Count;
        }

        return new ValueColumn(NamesOf(source), firsts, [.. values]);
    }

    private static string[] NamesOf(SortedSetDocValues source)
    {
        var names = new string[source.ValueCount];
        var bytes = new BytesRef();
        for (var i = 0; i < names.Length; i++)
        {
            source.LookupOrd(i, bytes);
            names[i] = bytes.Utf8ToString();
        }

        return names;
    }
}
