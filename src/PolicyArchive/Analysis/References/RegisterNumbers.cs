using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Numbers that look like themselves wherever they stand: T03612, TZ202306-026, 2024Z06480, kst-29279-874, CXXIV-G.</summary>
internal static partial class RegisterNumbers
{
    public static IEnumerable<Citing> Find(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var value = match.Value;
            yield return match switch
            {
                _ when match.Groups["tz"].Success || match.Groups["t"].Success => new Citing(match.Index, match.Index + match.Length, ReferenceKind.Toezegging, value),
                _ when match.Groups["state"].Success => new Citing(match.Index, match.Index + match.Length, ReferenceKind.OwnReference, value),
                _ => new Citing(match.Index, match.Index + match.Length, ObjectKind(value[4]), value),
            };
        }

        foreach (Match match in Roman().Matches(text))
        {
            var normalized = $"{match.Groups["dossier"].Value}-{match.Groups["number"].Value}";
            yield return new Citing(match.Index, match.Index + match.Length, ReferenceKind.Kamerstuk, normalized) { Chamber = "I" };
        }
    }

    private static ReferenceKind ObjectKind(char letter) => letter switch
    {
        'Z' => ReferenceKind.Case,
        'A' => ReferenceKind.Activity,
        _ => ReferenceKind.Document,
    };

    [GeneratedRegex(@"(?<![A-Za-z\d])(?:(?<tz>TZ\d{6}-\d{3})|(?<t>T0\d{4})(?!\d)|(?:19|20)\d\d(?:Z|D|A)\d{5}(?!\d)|(?<state>W\d\d\.\d\d\.\d{4}/[IVX]+(?:/[A-Z])?))", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"(?<![A-Za-z])(?<dossier>C[LXVI]{2,7})(?:, (?:nr\. )?|-)(?<number>[A-Z]{1,2})(?![A-Za-z])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Roman();
}
