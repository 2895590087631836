namespace PolicyArchive.Search.Asking;

/// <summary>Cuts a query into its pieces: words, "phrases", OR, -not, (groups) and field:value. Takes any text.</summary>
internal sealed class QueryScanner(string query)
{
    private readonly List<QueryPart> _parts = [];
    private int _at;
    private int _depth;
    private bool _isDenied;
    private string? _field;

    public List<QueryPart> Scan()
    {
        while (SkipSpace())
            TakePiece();
        for (; _depth > 0; _depth--)
            Add(QueryPartKind.Close, "", _at);
        return _parts;
    }

    private void TakePiece()
    {
        var c = query[_at];
        var begin = _at;
        if (IsQuote(c))
            TakePhrase();
        else if (c == '(' && _field is null)
            Open();
        else if (c == ')')
            Close();
        else if (c == '|')
            Add(QueryPartKind.Or, "|", _at++);
        else if (IsMinus(begin))
            (_isDenied, _at) = (!_isDenied, _at + 1);
        else if (!TakeField())
            TakeWord();
    }

    private void Open()
    {
        _depth++;
        Add(QueryPartKind.Open, "(", _at++);
    }

    private void Close()
    {
        if (_depth > 0)
        {
            _depth--;
            Add(QueryPartKind.Close, ")", _at);
        }

        _at++;
    }

    private void TakePhrase()
    {
        var begin = _at++;
        while (_at < query.Length && !IsQuote(query[_at]))
            _at++;
        var text = query[(begin + 1).._at];
        _at = Math.Min(_at + 1, query.Length);
        Add(QueryPartKind.Phrase, text, begin);
    }

    private bool TakeField()
    {
        var colon = _at;
        while (colon < query.Length && char.IsLetter(query[colon]))
            colon++;
        var hasColon = colon > _at && colon + 1 < query.Length && query[colon] == ':' && !char.IsWhiteSpace(query[colon + 1]);
        if (!hasColon || _field is not null || !FieldNames.IsKnown(query[_at..colon]))
            return false;
        _field = query[_at..colon];
        _at = colon + 1;
        return true;
    }

    private void TakeWord()
    {
        var begin = _at;
        while (_at < query.Length && !IsEndOfWord(begin))
            _at++;
        var text = query[begin.._at];
        var isSign = _field is null && !_isDenied;
        if (isSign && text is "OR" or "OF")
            Add(QueryPartKind.Or, text, begin);
        else if (isSign && text is "NOT" or "NIET" && HasMore())
            _isDenied = true;
        else if (!(isSign && text is "AND" or "EN"))
            AddWords(text, begin);
    }

    /// <summary>"raad/college" are two words; "2023/24" and "BSK-2025/31187" are one.</summary>
    private void AddWords(string text, int begin)
    {
        var isOneWord = _field is not null || !text.Contains('/') || text.Any(char.IsAsciiDigit);
        if (isOneWord)
        {
            Add(QueryPartKind.Word, text, begin);
            return;
        }

        var isDenied = _isDenied;
        foreach (var word in text.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            _isDenied = isDenied;
            Add(QueryPartKind.Word, word, begin);
        }
    }

    private void Add(QueryPartKind kind, string text, int begin)
    {
        _parts.Add(new QueryPart(kind, text, _isDenied, _field, begin) { End = Math.Max(_at, begin) });
        (_isDenied, _field) = (false, null);
    }

    private bool IsEndOfWord(int begin)
    {
        var c = query[_at];
        if (char.IsWhiteSpace(c) || IsQuote(c) || c == '|')
            return true;
        return c == ')' && _depth > 0 && !query.AsSpan(begin, _at - begin).Contains('(');
    }

    private bool IsMinus(int at)
    {
        var isFirst = at == 0 || char.IsWhiteSpace(query[at - 1]) || query[at - 1] == '(';
        var isBeforeWord = at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]);
        return query[at] is '-' or '−' && isFirst && isBeforeWord;
    }

    private bool HasMore() => query.AsSpan(_at).Trim().Length > 0;

    private bool SkipSpace()
    {
        while (_at < query.Length && char.IsWhiteSpace(query[_at]))
            _at++;
        return _at < query.Length;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
