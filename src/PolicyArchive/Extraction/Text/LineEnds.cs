using System.Collections.Frozen;

namespace PolicyArchive.Extraction.Text;

/// <summary>
/// Decides what a hyphen at the end of a line was: a break within a word (joined), the hyphen of a compound (kept), or that of a
/// word left out ("zorg- en welzijnssector": kept, with its space).
/// </summary>
internal sealed class LineEnds(Vocabulary vocabulary)
{
    private static readonly FrozenSet<string> Joining = new[] { "en", "of", "en/of", "tot", "als", "noch", "respectievelijk", "dan", "maar", "alsmede", "evenals", "and", "or", "resp." }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>First parts that the Dutch spelling writes with a hyphen (Woordenlijst, 6.C).</summary>
    private static readonly FrozenSet<string> KeepHyphen = new[] { "niet", "non", "oud", "ex", "vice", "e", "adjunct", "interim", "kandidaat", "substituut" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when the last word of a line ends in a hyphen that has letters or digits before it.</summary>
    public static bool IsBroken(string word) =>
        word.Length > 1 && word[^1] is '-' or CharacterCleaner.SoftHyphen && char.IsLetterOrDigit(word[^2]);

    public LineEnd Between(string word, string next)
    {
        if (word[^1] == CharacterCleaner.SoftHyphen) return LineEnd.Joined;
        if (!IsBroken(word)) return LineEnd.Space;
        var follows = next.TrimEnd('.', ',', ';', ':', ')', '?', '!', '”', '’', '\'', '"');
        if (Joining.Contains(follows) || follows.Length == 0) return LineEnd.Space;
        if (!char.IsLetterOrDigit(follows[0])) return LineEnd.Space;
        return IsOneWord(word[..^1], follows) ? LineEnd.Joined : LineEnd.Hyphen;
    }

    private bool IsOneWord(string before, string after)
    {
        var isLetters = char.IsLetter(before[^1]) && char.IsLower(after[0]);
        if (!isLetters) return false;
        var first = before[(before.LastIndexOfAny(['-', '(', '/', '‘', '\'', '“']) + 1)..];
        if (first.Length == 0) return false;

        int joined = vocabulary.Count(before + after), hyphened = vocabulary.Count(before + "-" + after);
        if (joined != hyphened) return joined > hyphened;
        var isAbbreviation = first.Length > 1 && first.All(character => !char.IsLower(character));
        var isKept = isAbbreviation || KeepHyphen.Contains(first) || first.Length == 1;
        return !isKept && !VowelsCollide(first[^1], after[0]);
    }

    /// <summary>Two vowels that would be read as one sound are parted by a hyphen in a compound ("zee-eend", "informatie-uitwisseling").</summary>
    private static bool VowelsCollide(char before, char after) => (char.ToLowerInvariant(before), char.ToLowerInvariant(after)) switch
    {
        ('a', 'a' or 'e' or 'i' or 'u') => true,
        ('e', 'e' or 'i' or 'u') => true,
        ('i', 'e' or 'i') => true,
        ('o', 'e' or 'i' or 'o' or 'u') => true,
        ('u', 'u' or 'i') => true,
        _ => false,
    };
}
