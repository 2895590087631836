namespace PolicyArchive.Search.Dutch;

/// <summary>
/// Walks through a text from chain to chain: words linked without a space, such as "e-mail" or "IENW/BSK-2025/31187". Most chains are one word.
/// </summary>
internal sealed class WordCutter(string text)
{
    private const int FewestDigits = 4;

    private readonly List<(int Start, int Length)> _words = [];
    private int _at;
    private bool _hyphensOnly;

    public IReadOnlyList<(int Start, int Length)> Words => _words;

    public int ChainStart => _words[0].Start;

    public int ChainEnd => _words[^1].Start + _words[^1].Length;

    public int ChainLength => ChainEnd - ChainStart;

    public bool NextChain()
    {
        _words.Clear();
        _hyphensOnly = true;
        while (_at < text.Length && !Letters.IsInWord(text[_at]))
            _at++;
        if (_at == text.Length)
            return false;
        TakeWord();
        while (IsLinkAt(_at))
        {
            _hyphensOnly &= Letters.IsHyphen(text[_at]);
            _at++;
            TakeWord();
        }

        return true;
    }

    public WordForms FormsOf((int Start, int Length) word)
    {
        var written = text.AsSpan(word.Start, word.Length);
        if (!written.Contains('.') || IsDecimal(written))
            return DutchWords.FormsOf(written);
        return DutchWords.FormsOf(written.ToString().Replace(".", "", StringComparison.Ordinal));
    }

    /// <summary>"email" for "e-mail"; null where nothing is joined.</summary>
    public WordForms? Joined()
    {
        var canJoin = _words.Count is > 1 and < 5 && _hyphensOnly && CountDigits() == 0;
        return canJoin ? DutchWords.FormsOf(Alphanumerics()) : null;
    }

    /// <summary>"#ienwbsk202531187": a reference number however its parts are linked; null where there are too few digits.</summary>
    public WordForms? Identifier()
    {
        if (_words.Count == 1 || CountDigits() < FewestDigits)
            return null;
        var term = "#" + Folding.Fold(Alphanumerics());
        return new WordForms(term, term, []);
    }

    private void TakeWord()
    {
        var start = _at;
        while (_at < text.Length && (Letters.IsInWord(text[_at]) || IsInnerSign(start)))
            _at++;
        if (IsInitials(start))
            _at++;
        _words.Add((start, _at - start));
    }

    /// <summary>The apostrophe of "programma's", the dot of "36.410", the comma of "3,5", the dots of "a.u.b.".</summary>
    private bool IsInnerSign(int start)
    {
        var isBetween = _at > start && _at + 1 < text.Length && Letters.IsInWord(text[_at + 1]);
        if (!isBetween)
            return false;
        var sign = text[_at];
        if (Letters.IsApostrophe(sign))
            return true;
        var isBetweenDigits = char.IsAsciiDigit(text[_at - 1]) && char.IsAsciiDigit(text[_at + 1]);
        return sign switch
        {
            ',' => isBetweenDigits,
            '.' => isBetweenDigits || IsInitials(start, _at) || IsFirstInitial(start),
            _ => false,
        };
    }

    private bool IsFirstInitial(int start) =>
        _at == start + 1 && char.IsLetter(text[start]) && _at + 2 < text.Length && text[_at + 2] == '.';

    private bool IsInitials(int start) => _at < text.Length && text[_at] == '.' && IsInitials(start, _at);

    /// <summary>Single letters between dots: "B.V", "a.u.b".</summary>
    private bool IsInitials(int start, int end)
    {
        if (end - start < 3)
            return false;
        for (var i = start; i < end; i++)
        {
            var isRight = (i - start) % 2 == 0 ? char.IsLetter(text[i]) : text[i] == '.';
            if (!isRight)
                return false;
        }

        return (end - start) % 2 == 1;
    }

    /// <summary>"3.1" and "12.5.2023" keep their dots, "36.410" is 36410.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> written)
    {
        var groups = written.ToString().Split('.');
        var isThousands = groups[0].Length <= 3 && groups.Skip(1).All(group => group.Length == 3);
        return char.IsAsciiDigit(written[0]) && !isThousands;
    }

    private bool IsLinkAt(int at)
    {
        var isLink = at < text.Length && Letters.IsLink(text[at]);
        return isLink && at + 1 < text.Length && Letters.IsInWord(text[at + 1]);
    }

    private int CountDigits() => text.AsSpan(ChainStart, ChainLength).ToArray().Count(char.IsAsciiDigit);

    private string Alphanumerics() => string.Concat(text.Substring(ChainStart, ChainLength).Where(Letters.IsInWord));
}
