using System.Globalization;
using System.Text;
using PolicyArchive.Extraction.Letters;

namespace PolicyArchive.Extraction.Words;

/// <summary>Brings an accent that was set as a letter of its own over or under its letter ("s" and "¸" are one "ş").</summary>
internal static class Diacritics
{
    /// <summary>How far an accent must lie over its letter, in parts of the size.</summary>
    private const float LeastOverlap = 0.1f;

    private const string Spacing = "´`¨ˆ˜¯¸ˇ˘˙˚˛˝";
    private const string Combining = "\u0301\u0300\u0308\u0302\u0303\u0304\u0327\u030C\u0306\u0307\u030A\u0328\u030B";

    /// <summary>True when the glyph was brought together with the last letter of the word.</summary>
    public static bool TryCombine(StringBuilder word, in Glyph last, in Glyph glyph)
    {
        if (word.Length == 0 || glyph.Text.Length != 1) return false;
        if (CharUnicodeInfo.GetUnicodeCategory(glyph.Text[0]) == UnicodeCategory.NonSpacingMark)
        {
            word.Append(glyph.Text);
            return true;
        }

        var isOver = last.Right - glyph.Left >= LeastOverlap * glyph.Size && Math.Abs(last.Baseline - glyph.Baseline) < glyph.Size;
        return isOver && (AddAccent(word, glyph.Text[0]) || AddLetter(word, glyph.Text[0]));
    }

    private static bool AddAccent(StringBuilder word, char accent)
    {
        var kind = Spacing.IndexOf(accent, StringComparison.Ordinal);
        if (kind < 0 || !char.IsLetter(word[^1])) return false;
        word.Append(Combining[kind]);
        return true;
    }

    /// <summary>The accent came before its letter.</summary>
    private static bool AddLetter(StringBuilder word, char letter)
    {
        var kind = Spacing.IndexOf(word[^1], StringComparison.Ordinal);
        if (kind < 0 || !char.IsLetter(letter)) return false;
        word[^1] = letter;
        word.Append(Combining[kind]);
        return true;
    }
}
