using System.Globalization;

namespace PolicyArchive.Search.Dutch.Compounds;

/// <summary>Which words begin, continue and end Dutch compounds (<c>parts.tsv</c>, <c>field-parts.tsv</c>; README.md beside it tells source and licence).</summary>
internal sealed class CompoundLexicon
{
    private readonly Dictionary<string, CompoundPart> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CompoundPart> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    private CompoundLexicon()
    {
        foreach (var line in WordList.Lines("Lexicon.parts.tsv").Concat(WordList.Lines("Lexicon.field-parts.tsv")))
            Add(line.Split('\t'));
    }

    public static CompoundLexicon Instance { get; } = new();

    /// <summary>A word that is no compound, whatever it looks like.</summary>
    public bool IsWhole(string word) => _ends.ContainsKey(word) || _whole.Contains(word);

    /// <param name="form">A word with its linking letters, "voortgangs".</param>
    public bool MayBegin(ReadOnlySpan<char> form, out CompoundPart part) =>
        _beginnings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out part);

    /// <param name="form">A word in any inflection, "rapportages".</param>
    public bool MayEnd(ReadOnlySpan<char> form, out CompoundPart part) =>
        _ends.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out part);

    private void Add(string[] columns)
    {
        var word = columns[0];
        if (columns.Length == 1)
        {
            _whole.Add(word);
            return;
        }

        var commonness = int.Parse(columns[1], CultureInfo.InvariantCulture);
        foreach (var form in WordList.Forms(word, columns[3]))
            AddCommonest(_ends, form, new CompoundPart(form, commonness));
        foreach (var form in WordList.Forms(word, columns[2]))
            AddCommonest(_beginnings, form, new CompoundPart(_ends.ContainsKey(form) ? form : word, commonness));
    }

    private static void AddCommonest(Dictionary<string, CompoundPart> parts, string form, CompoundPart part)
    {
        var isCommoner = !parts.TryGetValue(form, out var known) || known.Commonness < part.Commonness;
        if (isCommoner)
            parts[form] = part;
    }
}
