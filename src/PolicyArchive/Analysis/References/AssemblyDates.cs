using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Meetings that are called by who met: "uw commissie van 6 november", "de raad van 12 maart 2024", in lists "(cie Wonen 15 november 2023)".</summary>
internal static partial class AssemblyDates
{
    public static IEnumerable<Citing> Find(string text, DateOnly? on)
    {
        if (!MayCite(text)) yield break;
        foreach (Match match in Sitting().Matches(text))
        {
            if (IsAuthor(text, match)) continue;
            if (At(text, match, on) is { } sitting) yield return sitting;
        }

        foreach (Match match in Listed().Matches(text))
        {
            if (At(text, match, on) is { } listed) yield return listed;
        }
    }

    private static bool MayCite(string text) =>
        text.Contains("ommissie", StringComparison.Ordinal) || text.Contains("cie", StringComparison.Ordinal) || text.Contains("Cie", StringComparison.Ordinal) || text.Contains("raad", StringComparison.Ordinal)
        || text.Contains("Raad ", StringComparison.Ordinal) || text.Contains("taten", StringComparison.Ordinal) || text.Contains("PS ", StringComparison.Ordinal);

    private static Citing? At(string text, Match match, DateOnly? on)
    {
        var at = match.Index + match.Length;
        var date = DutchDate.All(text, at).FirstOrDefault();
        if (date.Length == 0 || date.Start != at) return null;
        var day = CitedDay.Iso(date, CitedDay.Anchor(text, match.Index, date, on));
        return new Citing(match.Index, CitedDay.EndOf(text, date), ReferenceKind.Debate, day);
    }

    /// <summary>"het advies van de commissie van 3 mei" is dated itself.</summary>
    private static bool IsAuthor(string text, Match match)
    {
        var before = text.AsSpan(0, match.Index).TrimEnd();
        var isOf = before.EndsWith(" van", StringComparison.Ordinal) || before.EndsWith(" door", StringComparison.Ordinal);
        return isOf && !before.EndsWith("erslag van", StringComparison.Ordinal) && !before.EndsWith("agenda van", StringComparison.Ordinal) && !before.EndsWith("oezeggingen van", StringComparison.Ordinal);
    }

    private const string Name = @"(?: (?:voor )?\p{Lu}[\p{L}&-]*(?:,? (?:(?:en|&) )?\p{Lu}[\p{L}&-]*){0,5})?";

    [GeneratedRegex(@"(?<!\p{L})(?:[Dd]e|[Uu]w|[Oo]nze|[Dd]eze) (?:(?:vaste |algemene |raads|[Ss]taten)?[Cc]ommissie" + Name + @"|(?:gemeente)?raad|(?:[Pp]rovinciale )?[Ss]taten) (?:van|d\.d\.|dd\.?) (?:\p{Ll}+dag )?(?=\d)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Sitting();

    [GeneratedRegex(@"(?:(?<!\p{L})(?:[Cc]ie\.?|[Rr]aadscie\.?|PS)|(?<=\A|\(|: |– )(?:(?:[Rr]aads|[Ss]taten)?[Cc]ommissie|(?:[Gg]emeente)?[Rr]aad|[Pp]rovinciale [Ss]taten))" + Name + @",? (?:(?:van|d\.d\.|dd\.?) )?(?:\p{Ll}+dag )?(?=\d{1,2}[ -])", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Listed();
}
