namespace PolicyArchive.Analysis.Abbreviations;

/// <summary>Finds the words that an abbreviation stands for, at the end of the text before it.</summary>
internal static class LongForm
{
    /// <summary>Where the nearest run of words begins that spells <paramref name="shortForm"/>; -1 when none does.</summary>
    public static int StartBefore(string text, string shortForm, int longest)
    {
        var letters = shortForm.Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray();
        var limit = Math.Max(0, text.Length - longest);
        for (var start = text.Length - 1; start >= limit; start--)
        {
            if (text[start] is '.' or ';' or ':' or '(' or ')') return -1;
            var opensWord = char.IsLetter(text[start]) && (start == 0 || text[start - 1] is ' ' or '«' or '‘' or '“' or '"' or '\'');
            if (opensWord && Spells(text.AsSpan(start), letters)) return start;
        }

        return -1;
    }

    /// <summary>"antidiscriminatievoorzieningen" gives "antidiscriminatievoorziening".</summary>
    public static string Singular(string plural)
    {
        if (plural.EndsWith("ingen", StringComparison.Ordinal)) return plural[..^2];
        return plural.EndsWith("ies", StringComparison.Ordinal) || plural.EndsWith("ers", StringComparison.Ordinal) || plural.EndsWith("ns", StringComparison.Ordinal) ? plural[..^1] : plural;
    }

    private static bool Spells(ReadOnlySpan<char> text, char[] letters)
    {
        var opensRight = char.ToLowerInvariant(text[0]) == letters[0] && !Spelling.IsSmallWord(FirstWord(text));
        return opensRight && new Spelling(text.ToString(), letters).Fits();
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is var space and >= 0 ? text[..space] : text;
}
