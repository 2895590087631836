using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Reference numbers of other documents, known by the word before them, and municipal numbers of promises and motions.</summary>
internal static partial class ForeignNumbers
{
    public static IEnumerable<Citing> Find(string text)
    {
        var mayCite = text.Contains("enmerk", StringComparison.Ordinal) || text.Contains("oezegging", StringComparison.Ordinal) || text.Contains("otie", StringComparison.Ordinal)
            || text.Contains("rief", StringComparison.Ordinal) || text.Contains("oorstel", StringComparison.Ordinal) || text.Contains("-0000", StringComparison.Ordinal);
        if (!mayCite) yield break;
        foreach (Match match in Kenmerk().Matches(text)) yield return Of(match, ReferenceKind.OwnReference);
        foreach (Match match in Local().Matches(text)) yield return Of(match, KindOf(match.Groups["word"].Value));
    }

    private static ReferenceKind KindOf(string word)
    {
        if (word.Contains("oezegging", StringComparison.Ordinal)) return ReferenceKind.Toezegging;
        return word.Contains("otie", StringComparison.Ordinal) ? ReferenceKind.Motion : ReferenceKind.OwnReference;
    }

    private static Citing Of(Match match, ReferenceKind kind)
    {
        var number = match.Groups["number"];
        return new Citing(number.Index, number.Index + number.Length, kind, number.Value.Trim());
    }

    [GeneratedRegex(@"(?:(?:[Kk]enmerk|[Rr]eferentie|[Rr]egistratienummer|[Zz]aaknummer):? (?<number>(?=[^\s]*\d)[A-Za-z\d][\w./-]{3,}(?: ?/ ?(?=\S*\d)[\w.-]+)?[\w])|(?<![\d-])(?<number>20\d\d-0000\d{6})(?!\d))", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Kenmerk();

    [GeneratedRegex(@"(?<word>[Tt]oezegging|[Mm]otie|[Rr]aadsbrief|[Rr]aadsinformatiebrief|[Rr]aadsvoorstel|[Cc]ollegebrief|[Ss]tatenbrief|[Cc]ollegevoorstel)(?: met)?(?: (?:nr\.?|nummer))? \(?(?<number>(?=[\w./-]*\d)(?!\d{1,3}\b(?![-/.]\d))(?:[A-Z]{1,5}[- ]?)?\d{2,6}(?:[-./]\d{1,6}){0,3}[a-z]?)(?![\w/-])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Local();
}
