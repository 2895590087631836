using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Articles of laws: "artikel 9, tweede lid, van de Wet op de waterkering". A law without an article is no reference.</summary>
internal static partial class LawFinder
{
    public static IEnumerable<Citing> Find(string text)
    {
        if (!text.Contains("rtikel", StringComparison.Ordinal) && !text.Contains("art.", StringComparison.Ordinal)) yield break;
        foreach (Match match in Articles().Matches(text))
        {
            var at = match.Index + match.Length;
            if (LawName.Read(text, at) is not { } law) continue;
            yield return new Citing(match.Index, law.End, ReferenceKind.Law, $"{law.Name} {ArticlesOf(match)}");
        }
    }

    private static string ArticlesOf(Match match)
    {
        var parts = new List<string>();
        foreach (Match article in Article().Matches(match.Groups["list"].Value))
        {
            var number = $"art. {article.Groups["number"].Value}";
            var member = article.Groups["ordinal"].Success ? Ordinals.Read(article.Groups["ordinal"].Value) : article.Groups["member"].Value;
            parts.Add(string.IsNullOrEmpty(member) ? number : $"{number} lid {member}");
        }

        return string.Join(" en ", parts);
    }

    private const string Ordinal = "(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)";
    private const string Number = @"\d{1,4}(?:[.:]\d{1,4})*[a-z]{0,2}";
    private const string Detail = "(?:,? (?:(?:" + Ordinal + @")(?: en " + Ordinal + @")? lid|lid \d{1,2}|onder(?:deel|delen)? [a-z]\d?°?|aanhef en|sub [a-z]|(?:eerste|tweede|derde) (?:vol)?zin),?)*";

    [GeneratedRegex(@"(?:(?:[Dd]e|[Hh]et) )?(?<!\p{L})(?:[Aa]rtikel(?:en)?|[Aa]rt(?:t)?\.) (?<list>" + Number + Detail + "(?:(?:, | en |, en | of |/)" + Number + Detail + @")*),? (?:(?:van|uit|in) (?:(?:de|het|dit|deze) )?)?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Articles();

    [GeneratedRegex("(?<number>" + Number + ")(?:,? (?:(?<ordinal>" + Ordinal + @")(?: en \p{L}+)? lid|lid (?<member>\d{1,2})))?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Article();
}
