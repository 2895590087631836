using Lucene.Net.Index;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Matching;

/// <summary>The abbreviations that the documents of the archive introduce, looked up from either side.</summary>
internal sealed class AbbreviationBook
{
    private const int MostForms = 4;

    private readonly Dictionary<string, List<AbbreviationPair>> _byShort = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AbbreviationPair>> _byLong = new(StringComparer.Ordinal);

    /// <summary>Number of words, small ones not counted, of the longest long form.</summary>
    public int LongestWords { get; private set; }

    public static AbbreviationBook Read(IndexReader reader)
    {
        var book = new AbbreviationBook();
        var terms = MultiFields.GetTerms(reader, IndexSchema.Abbreviation)?.GetEnumerator();
        var found = new List<(AbbreviationPair Pair, int Frequency)>();
        while (terms is not null && terms.MoveNext())
        {
            var parts = terms.Term.Utf8ToString().Split(IndexSchema.PairSeparator);
            found.Add((new AbbreviationPair(parts[0], parts[^1]), terms.DocFreq));
        }

        foreach (var (pair, _) in found.OrderByDescending(one => one.Frequency).ThenBy(one => one.Pair.Long, StringComparer.Ordinal))
            book.Add(pair);
        return book;
    }

    /// <summary>Long forms of an abbreviation, the most used first.</summary>
    /// <param name="stem">The abbreviation's stem.</param>
    public IEnumerable<string> LongForms(string stem) =>
        _byShort.TryGetValue(stem, out var pairs) ? pairs.Select(pair => pair.Long) : [];

    /// <summary>Abbreviations of a long form.</summary>
    /// <param name="key">Stems of its words, small ones left out, with spaces between.</param>
    public IEnumerable<string> ShortForms(string key) =>
        _byLong.TryGetValue(key, out var pairs) ? pairs.Select(pair => pair.Short) : [];

    /// <summary>Stems of the words of a text in order, small words left out.</summary>
    public static List<string> Stems(string text) =>
        [.. DutchAnalyzer.Analyse(text).Where(IsContent).Select(token => token.Forms.Stem)];

    private static bool IsContent(TextToken token) => token.Kind == TokenKind.Word && !SmallWords.Contains(token.Forms.Exact);

    private void Add(AbbreviationPair pair)
    {
        var (shortStems, longStems) = (Stems(pair.Short), Stems(pair.Long));
        if (shortStems.Count == 0 || longStems.Count == 0)
            return;
        LongestWords = Math.Max(LongestWords, longStems.Count);
        AddTo(_byShort, string.Concat(shortStems), pair);
        AddTo(_byLong, string.Join(' ', longStems), pair);
    }

    private static void AddTo(Dictionary<string, List<AbbreviationPair>> pairs, string key, AbbreviationPair pair)
    {
        if (!pairs.TryGetValue(key, out var known))
            pairs[key] = known = [];
        if (known.Count < MostForms)
            known.Add(pair);
    }
}
