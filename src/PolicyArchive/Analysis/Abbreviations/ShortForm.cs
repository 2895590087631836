namespace PolicyArchive.Analysis.Abbreviations;

/// <summary>Tells an abbreviation from other words: "ADV's", "Ksa", "Wmo 2015", "JenV".</summary>
internal static class ShortForm
{
    private const int Longest = 12;

    /// <summary>The abbreviation without its plural ending; null when the word is none.</summary>
    public static string? Read(string text)
    {
        var word = text.Trim();
        var plural = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);
        if (plural) word = word[..^2];
        var isOneWord = word.Length is >= 2 and <= Longest && char.IsUpper(word[0]) && word.AsSpan().IndexOfAny(" ,;:/") < 0;
        if (!isOneWord) return null;
        var capitals = word.Count(char.IsUpper);
        var others = word.Count(c => !char.IsLetter(c) && c is not ('-' or '&' or '.'));
        var looksShort = others == 0 && (capitals >= 2 || word.Length <= 4);
        return looksShort ? word : null;
    }
}
