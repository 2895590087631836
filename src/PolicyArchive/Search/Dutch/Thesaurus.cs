namespace PolicyArchive.Search.Dutch;

/// <summary>
/// Words of the field that stand for one another (<c>thesaurus.txt</c>): "gezinsvoogd" for "jeugdbeschermer". Used when a question is asked,
/// never when a text is indexed; a change of it leaves indexes as they are.
/// </summary>
internal sealed class Thesaurus
{
    private readonly Dictionary<string, List<string>> _others = new(StringComparer.Ordinal);

    private Thesaurus()
    {
        foreach (var line in WordList.Lines("Lexicon.thesaurus.txt"))
            Add(line);
    }

    public static Thesaurus Instance { get; } = new();

    /// <summary>Number of words, small ones not counted, of the longest term.</summary>
    public int LongestWords { get; private set; }

    /// <summary>What may stand for a term, as written in the list.</summary>
    /// <param name="key">Stems of the term's words, small ones left out, with spaces between.</param>
    public IReadOnlyList<string> Others(string key) => _others.TryGetValue(key, out var others) ? others : [];

    /// <summary>Stems of the words of a term in order, small words left out.</summary>
    public static List<string> Stems(string text) =>
    [
        .. DutchAnalyzer.Analyse(text).Where(token => token.Kind == TokenKind.Word && !SmallWords.Contains(token.Forms.Exact))
            .Select(token => token.Forms.Stem),
    ];

    /// <param name="line">"a, b, c": each for each; "a > b, c": b and c for a.</param>
    private void Add(string line)
    {
        var sides = line.Split('>');
        var first = Terms(sides[0]);
        foreach (var term in first)
            AddOthers(term, first.Where(other => other != term).Concat(sides.Length > 1 ? Terms(sides[1]) : []));
    }

    private static string[] Terms(string side) => side.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void AddOthers(string term, IEnumerable<string> others)
    {
        var stems = Stems(term);
        LongestWords = Math.Max(LongestWords, stems.Count);
        var key = string.Join(' ', stems);
        if (!_others.TryGetValue(key, out var known))
            _others[key] = known = [];
        known.AddRange(others.Where(other => !known.Contains(other) && string.Join(' ', Stems(other)) != key));
    }
}
