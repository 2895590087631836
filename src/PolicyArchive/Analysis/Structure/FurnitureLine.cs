using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Page numbers and running feet that were taken for text: "Pagina 1 van 2", "Tweede Kamer, vergaderjaar 2007–2008, 27 625, nr. 118 1".</summary>
internal static partial class FurnitureLine
{
    private const int Longest = 110;

    /// <param name="isAtEdge">First or last line of its page; only there a bare number is a page number, elsewhere it may be a value.</param>
    public static bool Is(ReadOnlySpan<char> line, bool isAtEdge)
    {
        var text = line.Trim();
        if (text.Length is 0 or > Longest) return text.Length == 0;
        return isAtEdge && IsNumber(text) || Pattern().IsMatch(text);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length <= 4 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    [GeneratedRegex(@"\A(?:[Pp]agina \d+(?: van (?:de )?\d+)?|\d+ van \d+|[Bb]lad(?:zijde)? \d+(?: van \d+)?|\d+/\d+|(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}.*|kst-[\dA-Z-]+|ISSN [\d -]+X?)\z",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Pattern();
}
