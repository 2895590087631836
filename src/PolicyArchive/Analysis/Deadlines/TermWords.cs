using System.Globalization;
using System.Text;

namespace PolicyArchive.Analysis.Deadlines;

/// <summary>A word of the text with its place; lower case, accents off ("vóór" is "voor").</summary>
internal readonly record struct TermWord(string Text, int Start, int End);

/// <summary>Cuts a sentence into words and numbers; "31-12-2024" and "'s" stay whole.</summary>
internal static class TermWords
{
    public static List<TermWord> Of(string text)
    {
        var words = new List<TermWord>(text.Length / 6 + 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text, i)) continue;
            var start = i;
            while (i < text.Length && IsPart(text, i)) i++;
            words.Add(new TermWord(Plain(text.AsSpan(start, i - start)), start, i));
        }

        return words;
    }

    private static bool IsPart(string text, int i)
    {
        if (char.IsLetterOrDigit(text[i])) return true;
        var joinsDigits = text[i] is '-' or '/' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
        return joinsDigits;
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        var isPlain = word.IndexOfAnyExceptInRange('\0', '\x7f') < 0;
        if (isPlain) return word.ToString().ToLowerInvariant();
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }
}
