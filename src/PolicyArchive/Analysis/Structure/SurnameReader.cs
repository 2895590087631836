using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Tells names from other words: "Van der Lee", "El Yassini", "Donkersteeg-de Wit".</summary>
internal static class SurnameReader
{
    private static readonly FrozenSet<string> Prefixes =
        "van de den der ten ter te het 't in op el al von du la le da di dos ben bin af aan bij uit tot voor zu y en".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether every word is a capitalised word, initials or a prefix of names; an empty text is.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.Length == 0) continue;
            if (++words > 7) return false;
            var isCapitalised = char.IsUpper(word[0]) || word.Length > 2 && word[0] is '\'' or '’' && char.IsUpper(word[^1]);
            if (!isCapitalised && !IsPrefix(word)) return false;
        }

        return true;
    }

    /// <summary>"Van der Steeg" for "VAN DER STEEG"; a name that is not in capitals stays as it is.</summary>
    public static string InSmallLetters(string name)
    {
        if (name.Any(char.IsLower)) return name;
        var words = name.Split(' ').Select((word, i) => i > 0 && IsPrefix(word) ? word.ToLowerInvariant() : InSmallLettersAfterFirst(word));
        return string.Join(' ', words);
    }

    private static string InSmallLettersAfterFirst(string word) =>
        string.Join('-', word.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()));

    public static bool IsPrefix(ReadOnlySpan<char> word) => Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
