using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Handelingen ("Handelingen I 2018/19, nr. 18, item 5") and their Aanhangsel with answers to written questions.</summary>
internal static partial class ProceedingsFinder
{
    public static IEnumerable<Citing> Find(string text)
    {
        if (!text.Contains("andelingen", StringComparison.Ordinal) && !text.Contains("anhangsel", StringComparison.Ordinal) && !text.Contains("anh.", StringComparison.Ordinal)) yield break;
        foreach (Match match in Pattern().Matches(text))
        {
            if (SessionYear.Normalize(match.Groups["year"].Value) is not { } year) continue;
            var isSenate = match.Groups["chamber"].Value is "I" or "EK" or "Eerste Kamer";
            var isAppendix = match.Groups["appendix"].Success;
            var prefix = isAppendix ? "ah" : "h";
            var item = match.Groups["item"].Success ? "-" + match.Groups["item"].Value : "";
            var normalized = $"{prefix}-{(isSenate ? "ek" : "tk")}-{SessionYear.Compact(year)}-{match.Groups["number"].Value}{item}";
            yield return new Citing(match.Index, match.Index + match.Length, isAppendix ? ReferenceKind.Answer : ReferenceKind.Handelingen, normalized)
            {
                Chamber = isSenate ? "I" : "II", Year = year, Pages = match.Groups["pages"].Success ? match.Groups["pages"].Value.Replace('–', '-') : null,
            };
        }
    }

    [GeneratedRegex(@"(?:(?<appendix>[Aa]anhangsel|[Aa]anh\.)(?: (?:van de |der |bij de )?|, )?)?(?:[Hh]andelingen|[Hh]and\.|(?<=[Aa]anhangsel ?|[Aa]anh\. ?))(?: van de)?[ ,]*(?<chamber>II|I|TK|EK|Tweede Kamer|Eerste Kamer)?[ ,]*(?:vergaderjaar )?(?<year>(?:19|20)\d\d ?[–/-] ?\d{2,4})[ ,]*(?:nr\.?|nummer|,)? ?(?<number>\d{1,4})(?:,? (?:item|nr\.) ?(?<item>\d{1,3}))?(?:,? (?:p|pp|blz|pag)\.? ?(?<pages>\d+(?:[-–]\d+)*))?",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Pattern();
}
