namespace PolicyArchive.Analysis.Structure;

/// <summary>Recognises the dash, bullet, number or letter that opens an item of a list.</summary>
internal static class ListItem
{
    public static bool Is(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        if (text.Length < 3) return false;
        if (text[0] is '–' or '-' or '•' or '▪' or '●' or '*' or '·' or '—' or '◦' or '□' or '✓') return text[1] == ' ';
        return OpenerLength(text) > 0;
    }

    /// <summary>Length of "1. ", "12) ", "a. ", "(b) " with its space; 0 when the line opens otherwise.</summary>
    public static int OpenerLength(ReadOnlySpan<char> text)
    {
        var i = text.Length > 0 && text[0] == '(' ? 1 : 0;
        var start = i;
        while (i < text.Length && i - start < 3 && char.IsAsciiDigit(text[i])) i++;
        if (i == start && i < text.Length && char.IsAsciiLetterLower(text[i])) i++;
        var hasMark = i > start && i + 1 < text.Length && text[i] is '.' or ')' && text[i + 1] == ' ';
        return hasMark ? i + 2 : 0;
    }
}
