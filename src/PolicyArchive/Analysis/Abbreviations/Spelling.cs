namespace PolicyArchive.Analysis.Abbreviations;

/// <summary>
/// Checks that words spell an abbreviation: every letter opens a word or, in a compound, stands within it; small words ("van", "voor") and one
/// other word in lower case may be passed over. What failed once is remembered, so that hostile words cost no more than their length.
/// </summary>
internal sealed class Spelling
{
    private readonly string _text;
    private readonly char[] _letters;
    private readonly List<int> _openings = [];
    private readonly HashSet<(int Word, int Letter, bool HasSkipped)> _failed = [];

    public Spelling(string text, char[] letters)
    {
        _text = text;
        _letters = letters;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && (i == 0 || text[i - 1] is ' ' or '-')) _openings.Add(i);
        }
    }

    public bool Fits() => _openings.Count == 1 ? FitsCompound() : Fits(0, 0, hasSkipped: false);

    public static bool IsSmallWord(ReadOnlySpan<char> word) =>
        word.TrimEnd(" -,") is "van" or "voor" or "de" or "het" or "en" or "der" or "den" or "in" or "op" or "te" or "tot" or "aan" or "met" or "inzake" or "bij" or "door" or "of" or "een";

    private bool FitsCompound()
    {
        const int lettersPerPart = 3;
        if (_letters.Length > 5 || _text.Length < _letters.Length * lettersPerPart) return false;
        var at = 0;
        foreach (var letter in _letters)
        {
            while (at < _text.Length && char.ToLowerInvariant(_text[at]) != letter) at++;
            if (at++ >= _text.Length) return false;
        }

        return true;
    }

    private bool Fits(int word, int letter, bool hasSkipped)
    {
        if (letter == _letters.Length) return word >= _openings.Count;
        if (word >= _openings.Count || _failed.Contains((word, letter, hasSkipped))) return false;
        var fits = FitsHere(word, letter, hasSkipped) || FitsWithout(word, letter, hasSkipped);
        if (!fits) _failed.Add((word, letter, hasSkipped));
        return fits;
    }

    private bool FitsHere(int word, int letter, bool hasSkipped)
    {
        var start = _openings[word];
        var end = word + 1 < _openings.Count ? _openings[word + 1] : _text.Length;
        if (char.ToLowerInvariant(_text[start]) != _letters[letter]) return false;
        var taken = letter + 1;
        if (Fits(word + 1, taken, hasSkipped)) return true;
        for (var i = start + 2; i < end && taken < _letters.Length; i++)
        {
            if (char.ToLowerInvariant(_text[i]) == _letters[taken] && Fits(word + 1, ++taken, hasSkipped)) return true;
        }

        return false;
    }

    private bool FitsWithout(int word, int letter, bool hasSkipped)
    {
        if (word == 0) return false;
        var start = _openings[word];
        var end = word + 1 < _openings.Count ? _openings[word + 1] : _text.Length;
        if (IsSmallWord(_text.AsSpan(start, end - start))) return Fits(word + 1, letter, hasSkipped);
        var isLast = word + 1 == _openings.Count;
        return !hasSkipped && !isLast && char.IsLower(_text[start]) && Fits(word + 1, letter, hasSkipped: true);
    }
}
