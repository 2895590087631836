using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PolicyArchive.Analysis.Language;

/// <summary>Cuts a sentence into words and marks, once from left to right, and mends what line ends and lost spaces did to words.</summary>
internal static class Tokenizer
{
    public static ImmutableArray<Token> Read(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 1);
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i])) i++;
            else if (IsWordUnit(text, i)) i = ReadWord(text, i, tokens);
            else tokens.Add(new Token(i, 1, text[i++].ToString()));
        }

        QuotedTitles.Close(tokens);
        return tokens.ToImmutable();
    }

    private static int ReadWord(string text, int start, ImmutableArray<Token>.Builder tokens)
    {
        var end = EndOfWord(text, start);
        var word = Fold(text.AsSpan(start, end - start));
        while (IsBrokenAt(text, end, out var rest))
        {
            var restEnd = EndOfWord(text, rest);
            word += Fold(text.AsSpan(rest, restEnd - rest));
            end = restEnd;
        }

        if (GluedWords.Split(word) is { } at && end - start == word.Length)
        {
            tokens.Add(new Token(start, at, word[..at]));
            tokens.Add(new Token(start + at, end - start - at, word[at..]));
            return end;
        }

        tokens.Add(new Token(start, end - start, word));
        return end;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && IsWordUnit(text, end)) end++;
        return end;
    }

    /// <summary>Letters and digits, and hyphens, stops and apostrophes between them: "Lbv-plus", "d.d", "zo'n", "1.642".</summary>
    private static bool IsWordUnit(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c)) return true;
        var isBetween = i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
        if (!isBetween) return false;
        return c is '-' or '\u2010' or '\'' or '’' or '/' || c is '.' or ',' && char.IsDigit(text[i - 1]) == char.IsDigit(text[i + 1]) && !IsSentenceEnd(text, i);
    }

    private static bool IsSentenceEnd(string text, int stop) => char.IsLetter(text[stop - 1]) && (text[stop] == ',' || stop > 2 && char.IsLetter(text[stop - 2]));

    /// <summary>"staatssecreta- ris" is one word, "zorg- en welzijn" is not.</summary>
    private static bool IsBrokenAt(string text, int end, out int rest)
    {
        rest = end + 2;
        var isHyphen = end + 2 < text.Length && text[end] is '-' or '\u2010' && char.IsWhiteSpace(text[end + 1]) && char.IsLower(text[rest]);
        if (!isHyphen) return false;
        var next = text.AsSpan(rest, EndOfWord(text, rest) - rest);
        return next is not ("en" or "of" or "dan" or "naar" or "tot" or "als" or "noch");
    }

    public static string Fold(ReadOnlySpan<char> word)
    {
        if (System.Text.Ascii.IsValid(word)) return word.ToString().ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.ToString()) folded.Append(FoldUnit(c));
        return folded.ToString();
    }

    private static char FoldUnit(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (lower is '’' or '‘') return '\'';
        if (lower is '\u2010') return '-';
        if (lower < '\u00c0' || lower > '\u017f') return lower;
        var parts = lower.ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(parts[0]) == UnicodeCategory.NonSpacingMark ? lower : parts[0];
    }
}
