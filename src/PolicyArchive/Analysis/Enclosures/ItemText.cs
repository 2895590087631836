using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Writes a thing without article, list mark and closing marks: "de oplegbrief van de NCDR;" is "oplegbrief van de NCDR".</summary>
internal static partial class ItemText
{
    public static string Clean(string text)
    {
        var plain = LineBreak().Replace(text, "");
        return Opening().Replace(Addition().Replace(plain, ""), "").TrimEnd(' ', ';', ',', '.', ':');
    }

    [GeneratedRegex(@"\A(?:[–•▪●·*-] |\(?\d{1,2}[.)] |[a-z][.)] )?(?:(?:[Dd]e|[Hh]et|[Ee]en|[Mm]ijn|[Dd]eze|[Dd]it|[Oo]nze|[Ee]n) )?(?:[Aa]fschrift van (?:de|het) )?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Opening();

    /// <summary>What comes "alsmede" is a thing of its own.</summary>
    [GeneratedRegex(@",? (?:alsmede|evenals)\b.*\z", RegexOptions.CultureInvariant | RegexOptions.Singleline, RegexLimit.Milliseconds)]
    private static partial Regex Addition();

    [GeneratedRegex(@"(?<=\p{Ll})[-\u2010]\s(?=\p{Ll})(?!(?:en|of) )", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex LineBreak();
}
