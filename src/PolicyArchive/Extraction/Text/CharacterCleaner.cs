using System.Globalization;
using System.Text;

namespace PolicyArchive.Extraction.Text;

/// <summary>
/// One word's characters as they are kept: NFKC (no ligatures, no full-width forms), one kind of hyphen, a bullet for the bullets of
/// symbol fonts, and nothing that a reader cannot see, but for a soft hyphen at the end, which the joining of lines needs.
/// </summary>
internal static class CharacterCleaner
{
    public const char SoftHyphen = '\u00AD';
    private const char Bullet = '•';

    public static string Clean(string word) => IsPlain(word) ? word : CleanSlowly(word);

    private static bool IsPlain(string word)
    {
        foreach (var character in word)
        {
            var isPlain = character is > ' ' and < '\u007F' or >= 'à' and <= 'ÿ' and not '÷' or >= 'À' and <= 'Þ' and not '×';
            if (!isPlain) return false;
        }

        return true;
    }

    private static string CleanSlowly(string word)
    {
        var kept = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
            AppendKept(kept, word, at);

        var text = kept.ToString();
        return text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
    }

    private static void AppendKept(StringBuilder kept, string word, int at)
    {
        var character = word[at];
        var isAtEnd = at == word.Length - 1;
        switch (character)
        {
            case SoftHyphen when isAtEnd && kept.Length > 0:
            case not SoftHyphen when IsKept(word, at):
                kept.Append(Mapped(character));
                break;
        }
    }

    private static bool IsKept(string word, int at)
    {
        var character = word[at];
        if (char.IsSurrogate(character)) return IsPair(word, at);
        if (IsPrivateBullet(character)) return true;
        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
            _ => character is not ('\uFFFD' or '\u00AF' or '\u00B8' or '\u02D8' or '\u02D9' or '\u02DA' or '\u02DB' or '\u02DC' or '\u02DD'),
        };
    }

    private static bool IsPair(string word, int at)
    {
        var isFirst = at + 1 < word.Length && char.IsSurrogatePair(word[at], word[at + 1]);
        var isSecond = at > 0 && char.IsSurrogatePair(word[at - 1], word[at]);
        return isFirst || isSecond;
    }

    /// <summary>Symbol and Wingdings put their bullets, squares, arrows and ticks here.</summary>
    private static bool IsPrivateBullet(char character) =>
        character is '\uF0B7' or '\uF0A7' or '\uF0A8' or '\uF06E' or '\uF06F' or '\uF071' or '\uF075' or '\uF076' or '\uF0D8' or '\uF0E0' or '\uF0FC' or '\uF0BE';

    private static char Mapped(char character) => character switch
    {
        '\u2010' or '\u2011' => '-',
        '\u00B4' => '\'',
        '\u00A8' => '"',
        >= '\uF000' and <= '\uF0FF' => Bullet,
        _ => character,
    };
}
