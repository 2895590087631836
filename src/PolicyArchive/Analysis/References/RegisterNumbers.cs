using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Numbers that look like themselves wherever they stand: T03612, TZ202306-026, T-2023-118, T23-118, 2021-SV-19, 2024Z06480, kst-29279-874, CXXIV-G.</summary>
internal static partial class RegisterNumbers
{
    public static IEnumerable<Citing> Find(string text)
    {
        foreach (Match match in Pattern().Matches(text)) yield return Of(match, KindOf(match), match.Value);
        foreach (Match match in Local().Matches(text)) yield return Of(match, KindOf(match.Groups["type"].Value), NumberOf(match));
        foreach (Match match in Registry().Matches(text)) yield return Of(match, ReferenceKind.OwnReference, match.Value);
        foreach (Match match in Roman().Matches(text))
        {
            var normalized = $"{match.Groups["dossier"].Value}-{match.Groups["number"].Value}";
            yield return Of(match, ReferenceKind.Kamerstuk, normalized) with { Chamber = "I" };
        }
    }

    private static Citing Of(Match match, ReferenceKind kind, string normalized) => new(match.Index, match.Index + match.Length, kind, normalized);

    /// <summary>"SB 2021-004711" names a letter by the number in its own letterhead, which stands there without the word.</summary>
    private static string NumberOf(Match match) => match.Groups["bare"] is { Success: true } bare ? bare.Value : match.Value;

    private static ReferenceKind KindOf(Match match)
    {
        if (match.Groups["promise"].Success) return ReferenceKind.Toezegging;
        return match.Groups["state"].Success ? ReferenceKind.OwnReference : ObjectKind(match.Value[4]);
    }

    private static ReferenceKind KindOf(string type) => type switch
    {
        "T" or "TZ" => ReferenceKind.Toezegging,
        "M" => ReferenceKind.Motion,
        "SV" => ReferenceKind.Case,
        _ => ReferenceKind.OwnReference,
    };

    private static ReferenceKind ObjectKind(char letter) => letter switch
    {
        'Z' => ReferenceKind.Case,
        'A' => ReferenceKind.Activity,
        _ => ReferenceKind.Document,
    };

    [GeneratedRegex(@"(?<![A-Za-z\d])(?:(?<promise>TZ\d{6}-\d{3}|T0\d{4}(?!\d))|(?:19|20)\d\d(?:Z|D|A)\d{5}(?!\d)|(?<state>W\d\d\.\d\d\.\d{4}/[IVX]+(?:/[A-Z])?))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Pattern();

    /// <summary>How griffies of provinces and municipalities number promises, motions, written questions, letters and proposals: type, year, number in some order.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d/-])(?:(?<type>TZ|T|M|SV|RIB|RV|SB)[-.]?20\d\d[-.]\d{1,5}|(?<type>TZ|T|M)[12]\d-\d{2,4}|20\d\d[-.](?<type>TZ|T|M|SV|RIB|RV|SB)[-.]?\d{1,5}|(?<type>SV|RIB|RV|SB) (?<bare>20\d\d-\d{1,6}))(?![\d/-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Local();

    /// <summary>How registries number letters: PZH-2023-812345678, 173655.01u of the griffie of the Eerste Kamer, 1506220-189004-GMT, IENW/BSK-2023/288461; of provincial states PS2024-118, of a committee OCW-00-103.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d/.-])(?:[A-Z]{2,6}-20\d\d-\d{5,}|PS20\d\d-\d{1,4}|(?:AZ|BZK|BUZA|DEF|EZ|FIN|JUST|LNV|OCW|SZW|VROM|VW|VWS)-\d\d-\d{1,5}|\d{6}(?:\.\d\d)?u|\d{6,7}-\d{5,6}-[A-Z]{2,5}|[A-Z]{2,6}/[A-Z]{2,6}-20\d\d/\d{4,}|BSK-20\d\d[-/]\d{4,})(?![\p{L}\d/-])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(?<![A-Za-z])(?<dossier>C[LXVI]{2,7})(?:, (?:nr\. )?|-)(?<number>[A-Z]{1,2})(?![A-Za-z])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Roman();
}
