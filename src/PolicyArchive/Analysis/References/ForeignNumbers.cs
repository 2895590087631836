using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Reference numbers of other documents, known by the word before them or the brackets about them, and municipal numbers of promises, motions and questions.</summary>
internal static partial class ForeignNumbers
{
    public static IEnumerable<Citing> Find(string text)
    {
        var mayCite = text.Contains("enmerk", StringComparison.Ordinal) || text.Contains("oezegging", StringComparison.Ordinal) || text.Contains("otie", StringComparison.Ordinal)
            || text.Contains("rief", StringComparison.Ordinal) || text.Contains("oorstel", StringComparison.Ordinal) || text.Contains("-0000", StringComparison.Ordinal)
            || text.Contains("vragen ", StringComparison.Ordinal) || text.Contains('(', StringComparison.Ordinal);
        if (!mayCite) yield break;
        foreach (Match match in Kenmerk().Matches(text)) yield return Of(match, ReferenceKind.OwnReference);
        foreach (Match match in Local().Matches(text)) yield return Of(match, KindOf(match.Groups["word"].Value));
        foreach (Match match in Bracketed().Matches(text)) yield return Of(match, KindOfLetter(match.Groups["number"].Value));
    }

    private static ReferenceKind KindOf(string word)
    {
        if (word.Contains("oezegging", StringComparison.Ordinal)) return ReferenceKind.Toezegging;
        return word.Contains("otie", StringComparison.Ordinal) ? ReferenceKind.Motion : ReferenceKind.OwnReference;
    }

    /// <summary>"(M21-07)", "(T22-114)" begin with the letter of what they number.</summary>
    private static ReferenceKind KindOfLetter(string number)
    {
        if (number.Length < 2 || char.IsAsciiLetter(number[1])) return ReferenceKind.OwnReference;
        return number[0] switch { 'M' => ReferenceKind.Motion, 'T' => ReferenceKind.Toezegging, _ => ReferenceKind.OwnReference };
    }

    private static Citing Of(Match match, ReferenceKind kind)
    {
        var number = match.Groups["number"];
        return new Citing(number.Index, number.Index + number.Length, kind, number.Value.Trim());
    }

    [GeneratedRegex(@"(?:(?:[Kk]enmerk|[Rr]eferentie|[Rr]egistratienummer|[Zz]aaknummer|[Dd]ocumentnummer|[Bb]riefnummer|[Zz]aaknr\.?|[Rr]eg\.? ?nr\.?):? (?<number>(?=[^\s]*\d)[A-Za-z\d][\w./-]{3,}(?: ?/ ?(?=\S*\d)[\w.-]+)?[\w])|(?<![\d-])(?<number>20\d\d-0000\d{6})(?!\d))", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Kenmerk();

    [GeneratedRegex(@"(?<word>[Tt]oezegging|[Mm]otie|[Rr]aadsbrief|[Rr]aadsinformatiebrief|[Rr]aadsvoorstel|[Cc]ollegebrief|[Ss]tatenbrief|[Ss]tatenvoorstel|[Cc]ollegevoorstel|[Ss]chriftelijke vragen|antwoord(?:en|ing)? (?:op|van) (?:de |uw )?vragen)(?: met)?(?: (?:nr\.?|nummer))? \(?(?!(?:19|20)\d\d(?![-./\w]))(?<number>(?=[\w./-]*\d)(?!\d{1,3}\b(?![-/.]\d))(?:[A-Z]{1,5}[- ]?)?\d{2,6}(?:[-./](?:[A-Z]{1,3}[-.]?)?\d{1,6}){0,3}[a-z]?)(?![\w/-])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Local();

    /// <summary>A registry's number alone in brackets: "(D2023-04-001234)", "(2021-004711)"; not a law of the Union, a norm or a run of years.</summary>
    [GeneratedRegex(@"\((?:ons kenmerk |kenmerk )?(?!EU|EG|ISO|NEN|COM|BWB|ECLI|CE)(?<number>(?=[A-Z\d./-]*\d{4})(?:[A-Z]{1,6}[-./]?\d{1,10}(?:[-./][A-Z]{0,4}\d{1,10}){1,4}|(?:19|20)\d\d[-/]\d{5,10})(?:[-/][A-Z]{1,5})?)\)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Bracketed();
}
