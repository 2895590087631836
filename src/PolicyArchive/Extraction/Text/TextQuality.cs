using System.Text;

namespace PolicyArchive.Extraction.Text;

/// <summary>
/// How far the words of a page can be trusted, from 0 to 1. Three signs, of which the worst decides: characters without a meaning, letters
/// that are not distributed as in Dutch or English, and words that no one writes.
/// </summary>
internal static class TextQuality
{
    /// <summary>0 is kept for a page without text.</summary>
    private const double Lowest = 0.01;

    private const int FewestLetters = 60;

    /// <summary>The nine commonest letters of Dutch are 72 % of its text, of English 68 %; of a shifted alphabet a third.</summary>
    private const string CommonLetters = "enatirodsENATIRODS";

    private const double ShareInLanguage = 0.58;
    private const double ShareInGibberish = 0.36;
    private const double UnusualWordsOfTable = 0.25;

    public static double Of(string text, int unreadableCharacters)
    {
        if (text.Length == 0) return 0;
        int letters = 0, common = 0, visible = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) visible++;
            if (!char.IsLetter(character)) continue;
            letters++;
            if (CommonLetters.Contains(character, StringComparison.Ordinal)) common++;
        }

        var readable = visible / (double)(visible + 3 * unreadableCharacters);
        if (letters < FewestLetters) return Math.Max(Lowest, readable);
        var share = common / (double)letters;
        var language = Math.Clamp((share - ShareInGibberish) / (ShareInLanguage - ShareInGibberish), 0, 1);
        return Math.Max(Lowest, Math.Round(Math.Min(readable, Math.Min(language, OrdinaryWords(text))), 2));
    }

    /// <summary>1 when at most a few words are unusual, 0 when four in five are.</summary>
    private static double OrdinaryWords(string text)
    {
        int words = 0, unusual = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\n'))
        {
            var word = text.AsSpan()[range].Trim(".,;:!?()[]\"'‘’“”„•-–…");
            if (word.Length < 3) continue;
            words++;
            if (IsUnusual(word)) unusual++;
        }

        var rate = words == 0 ? 0 : unusual / (double)words;
        return Math.Clamp(1 - (rate - UnusualWordsOfTable / 5) * UnusualWordsOfTable * 5, 0, 1);
    }

    /// <summary>Letters without a vowel or mixed with signs, or a capital after a small letter; numbers and abbreviations are ordinary.</summary>
    private static bool IsUnusual(ReadOnlySpan<char> word)
    {
        int letters = 0, vowels = 0, signs = 0, turns = 0, digits = 0, capitals = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var character = word[at];
            if (char.IsLetter(character)) letters++;
            else if (char.IsDigit(character)) digits++;
            else if (character is not ('-' or '/' or '\'' or '’' or '.' or '@' or '&' or ',' or '%' or '€' or ':' or '(' or ')')) signs++;
            if (char.IsUpper(character)) capitals++;
            if (IsVowel(character)) vowels++;
            if (at > 0 && char.IsUpper(character) && char.IsLower(word[at - 1])) turns++;
        }

        if (letters == 0) return signs > 1 && digits == 0;
        var isAbbreviation = capitals == letters || letters <= 4;
        return signs > 0 || turns > 1 || (vowels == 0 && !isAbbreviation && digits == 0);
    }

    private static bool IsVowel(char character) => "aeiouyáàâäéèêëíìîïóòôöúùûü".Contains(char.ToLowerInvariant(character), StringComparison.Ordinal);
}
