using Lucene.Net.Index;
using Lucene.Net.Util;

namespace PolicyArchive.Search.Indexing;

/// <summary>Looks terms up in every segment, each once; keeps the open dictionaries from term to term. For one thread.</summary>
internal sealed class TermFinder(IndexReader reader)
{
    private readonly Dictionary<(string Field, string Term), TermContext> _found = [];
    private readonly Dictionary<(int Segment, string Field), TermsEnum?> _dictionaries = [];

    /// <summary>Where the term stands; of no documents when the index does not have it.</summary>
    public TermContext Find(string field, string term)
    {
        if (!_found.TryGetValue((field, term), out var context))
            _found[(field, term)] = context = Look(field, new BytesRef(term));
        return context;
    }

    private TermContext Look(string field, BytesRef term)
    {
        var context = new TermContext(reader.Context);
        foreach (var segment in reader.Leaves)
        {
            if (DictionaryOf(segment, field) is { } terms && terms.SeekExact(term))
                context.Register(terms.GetTermState(), segment.Ord, terms.DocFreq, terms.TotalTermFreq);
        }

        return context;
    }

    private TermsEnum? DictionaryOf(AtomicReaderContext segment, string field)
    {
        if (!_dictionaries.TryGetValue((segment.Ord, field), out var terms))
            _dictionaries[(segment.Ord, field)] = terms = segment.AtomicReader.GetTerms(field)?.GetEnumerator();
        return terms;
    }
}
