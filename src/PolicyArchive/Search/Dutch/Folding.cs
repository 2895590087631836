using System.Globalization;
using System.Text;

namespace PolicyArchive.Search.Dutch;

/// <summary>Takes from a word what a searcher leaves out: case, accents, apostrophes, soft hyphens.</summary>
public static class Folding
{
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (!char.IsAscii(c))
                return FoldFully(word);
            if (c != '\'')
                buffer[length++] = char.ToLowerInvariant(c);
        }

        return new string(buffer[..length]);
    }

    private static string FoldFully(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in Decompose(word))
        {
            if (IsKept(c))
                folded.Append(Plain(char.ToLowerInvariant(c)));
        }

        return folded.ToString();
    }

    private static string Decompose(ReadOnlySpan<char> word)
    {
        var text = word.ToString();
        return IsWellFormed(text) ? text.Normalize(NormalizationForm.FormKD) : text;
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!isPair)
                return false;
            i++;
        }

        return true;
    }

    private static bool IsKept(char c) =>
        c != '\u00AD' && !Letters.IsApostrophe(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark;

    private static string Plain(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        _ => c.ToString(),
    };
}
