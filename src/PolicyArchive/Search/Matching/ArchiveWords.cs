using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;
using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Matching;

/// <summary>The words that the archive has, as written and folded.</summary>
internal sealed class ArchiveWords(IndexReader reader)
{
    private const int MostScanned = 20_000;

    private static readonly string[] HeadFields = [IndexSchema.Title, IndexSchema.Head, IndexSchema.OwnNumber];

    private readonly Terms? _exact = MultiFields.GetTerms(reader, IndexSchema.Exact);
    private readonly Terms? _text = MultiFields.GetTerms(reader, IndexSchema.Text);

    /// <summary>Number of documents that have the word just so.</summary>
    public int Frequency(string word) => reader.DocFreq(new Term(IndexSchema.Exact, word));

    /// <summary>Number of documents that have a term of the stemmed text: a stem, part or number.</summary>
    public int TermFrequency(string term) => reader.DocFreq(new Term(IndexSchema.Text, term));

    /// <summary>Whether any document can meet the clause, as far as single words tell.</summary>
    public bool HasAny(Clause clause) => clause.Ways.Any(Has);

    /// <summary>Whether any document can meet the clause so, as far as single words tell.</summary>
    public bool Has(Evidence way) => way switch
    {
        StemEvidence stem => Has(stem.Stem),
        NumberEvidence number => Has(number.Term),
        SequenceEvidence sequence => sequence.Stems.All(Has),
        NearEvidence near => near.Stems.All(Has),
        ExactEvidence exact => exact.Words.All(word => Frequency(word) > 0),
        PrefixEvidence prefix => prefix.Words.Length > 0,
        _ => false,
    };

    /// <summary>Words that begin so, most frequent first; numbers, for a beginning with <c>#</c>.</summary>
    public List<(string Word, int Frequency)> Beginning(string beginning, int most)
    {
        var words = new List<(string Word, int Frequency)>();
        var field = beginning.StartsWith('#') ? _text : _exact;
        if (field is null)
            return words;
        var terms = field.GetEnumerator();
        var status = terms.SeekCeil(new BytesRef(beginning));
        for (var left = MostScanned; status != TermsEnum.SeekStatus.END && left > 0; left--)
        {
            var word = terms.Term.Utf8ToString();
            if (!word.StartsWith(beginning, StringComparison.Ordinal))
                break;
            words.Add((word, terms.DocFreq));
            if (!terms.MoveNext())
                break;
        }

        return MostFrequent(words, most);
    }

    /// <summary>Words that differ in at most <paramref name="edits"/> letters (1 or 2) and share the first one; nearest first.</summary>
    public List<(string Word, int Frequency)> Near(string word, int edits, int most)
    {
        var near = new List<(string Word, int Frequency, float Nearness)>();
        if (_exact is null)
            return [];
        var terms = new FuzzyTermsEnum(_exact, new AttributeSource(), new Term(IndexSchema.Exact, word), edits, 1, transpositions: true);
        var nearness = terms.Attributes.AddAttribute<IBoostAttribute>();
        while (terms.MoveNext())
            near.Add((terms.Term.Utf8ToString(), terms.DocFreq, nearness.Boost));
        return
        [
            .. near.Where(found => found.Word != word).OrderByDescending(found => found.Nearness).ThenByDescending(found => found.Frequency)
                .ThenBy(found => found.Word, StringComparer.Ordinal).Take(most).Select(found => (found.Word, found.Frequency)),
        ];
    }

    private bool Has(string term) =>
        TermFrequency(term) > 0 || TermFrequency(IndexSchema.PartTerm(term)) > 0 || HeadFields.Any(field => reader.DocFreq(new Term(field, term)) > 0);

    private static List<(string Word, int Frequency)> MostFrequent(List<(string Word, int Frequency)> words, int most) =>
        [.. words.OrderByDescending(found => found.Frequency).ThenBy(found => found.Word, StringComparer.Ordinal).Take(most)];
}
