using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>
/// Letters and meetings that only a day and a word of telling cite: "op 14 februari jl. schreef ik uw Kamer", "op 13 december jl. aan het lid Bosgra is
/// toegezegd". Whom was told must be the assembly or one of its members.
/// </summary>
internal static partial class ToldOn
{
    private const int Reach = 170;

    public static IEnumerable<Citing> Find(string text, DateOnly? on)
    {
        if (!MayCite(text)) yield break;
        foreach (var date in DutchDate.All(text))
        {
            var opener = Opener().Match(text, Math.Max(0, date.Start - 14), Math.Min(14, date.Start));
            if (!opener.Success) continue;
            var clause = ClauseAbout(text, date);
            if (KindOf(clause, date.Start - clause.Start) is not { } kind) continue;
            yield return new Citing(opener.Index, CitedDay.EndOf(text, date), kind, CitedDay.Iso(date, on));
        }
    }

    private static bool MayCite(string text) =>
        text.Contains("toegezegd", StringComparison.Ordinal) || text.Contains("vooruitzicht gesteld", StringComparison.Ordinal) || text.Contains("beloofd", StringComparison.Ordinal) || text.Contains("zegde", StringComparison.Ordinal)
        || text.Contains("schre", StringComparison.Ordinal) || text.Contains("gesproken", StringComparison.Ordinal) || text.Contains("sprak", StringComparison.Ordinal)
        || text.Contains("gestuurd", StringComparison.Ordinal) || text.Contains("zonden", StringComparison.Ordinal) || text.Contains("aangeboden", StringComparison.Ordinal) || text.Contains("gedeeld", StringComparison.Ordinal)
        || text.Contains("geïnformeerd", StringComparison.Ordinal) || text.Contains("ingelicht", StringComparison.Ordinal) || text.Contains("bericht", StringComparison.Ordinal)
        || text.Contains(" brief", StringComparison.Ordinal) || text.Contains("gewisseld", StringComparison.Ordinal) || text.Contains("gedebatteerd", StringComparison.Ordinal);

    private static ReferenceKind? KindOf((int Start, string Text) clause, int date)
    {
        var behind = clause.Text[date..];
        if (Sent().IsMatch(behind)) return ReferenceKind.Letter;
        if (!Assembly().IsMatch(clause.Text) || Third().IsMatch(clause.Text)) return null;
        if (Promised().IsMatch(behind) || PromisedBefore().IsMatch(clause.Text.AsSpan(0, date))) return ReferenceKind.Debate;
        if (Discussed().IsMatch(clause.Text)) return ReferenceKind.Debate;
        if (Informed().IsMatch(behind)) return ReferenceKind.Letter;
        return Wrote().IsMatch(behind) || WroteBefore().IsMatch(clause.Text.AsSpan(0, date)) ? ReferenceKind.Letter : null;
    }

    /// <summary>The words about a date up to the next semicolon, colon or bracket on either side.</summary>
    private static (int Start, string Text) ClauseAbout(string text, DutchDate date)
    {
        var from = Math.Max(0, date.Start - Reach);
        var opened = text.AsSpan(from, date.Start - from).LastIndexOfAny(";:");
        var start = opened < 0 ? from : from + opened + 1;
        var width = Math.Min(Reach, text.Length - date.End);
        var closed = text.AsSpan(date.End, width).IndexOfAny(";:");
        var end = date.End + (closed < 0 ? width : closed);
        return (start, text[start..end]);
    }

    [GeneratedRegex(@"(?<!\p{L})[Oo]p (?:\p{Ll}+dag )?(?=\d{1,2}[ -]\z|\z)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Opener();

    [GeneratedRegex(@"\b(?:u|uw|Kamer|Staten|[Rr]aad|commissie|lid|leden|heer|mevrouw|Kamerlid|raadslid|Statenlid)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Assembly();

    /// <summary>A promise to government, or a talk with another.</summary>
    [GeneratedRegex(@"\b(?:aan ons|aan mij|heeft (?:ons|mij)|hebben (?:ons|mij)|met (?!uw |u\b|de (?:[Kk]amer|commissie|raad|[Ss]taten|leden)|het lid)[^,]{2,60}? (?:gesproken|gewisseld))\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Third();

    [GeneratedRegex(@"\b(?:toegezegd|in het vooruitzicht gesteld|beloofd)\b|\bzegde\b.{0,120}\btoe\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Promised();

    [GeneratedRegex(@"\b(?:zegde (?:ik|wij|de \p{L}+|hij|zij) [^,]{0,60}|(?:toegezegd|beloofd) )\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex PromisedBefore();

    [GeneratedRegex(@"\bmet (?:uw|u|de) ?(?:[Kk]amer|\p{Ll}*commissie|raad|[Ss]taten)?\b[^,]{0,90}\b(?:gesproken|gewisseld|gedebatteerd)\b|\bsprak (?:ik|wij) (?:hierover |daarover )?met (?:uw|de) (?:[Kk]amer|\p{Ll}*commissie|raad|[Ss]taten)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Discussed();

    /// <summary>"Op 16 mei is een brief gestuurd aan de staatssecretaris".</summary>
    [GeneratedRegex(@"\A[^,]{0,60}\b(?:een|mijn|onze|haar|zijn|per|bij) brief\b[^,]{0,40}\b(?:gestuurd|gezonden|verzonden|gericht|geschreven|toegezonden) aan (?:u\b|(?:de|uw) (?:[Mm]inister|[Ss]taatssecretaris|[Kk]amer|[Rr]aad|[Ss]taten|\p{Ll}*commissie|Eerste|Tweede))", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Sent();

    /// <summary>"is op 5 juni jl. aan uw Kamer gestuurd", "Op 17 oktober is de Kamer geïnformeerd".</summary>
    [GeneratedRegex(@"\A[^,:]{0,24}\b(?:(?:aan|naar) (?:u|(?:de|uw|beide) (?:[Kk]amers?|raad|[Ss]taten|\p{Ll}*commissie|Eerste Kamer|Tweede Kamer)) (?:toe)?(?:gestuurd|gezonden|verzonden|verstuurd|aangeboden)|met (?:u|(?:de|uw) (?:[Kk]amer|raad|[Ss]taten)) gedeeld|(?:u|(?:de|uw) (?:[Kk]amer|raad|[Ss]taten)) [^,:]{0,40}?(?:geïnformeerd|ingelicht|bericht))\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Informed();

    [GeneratedRegex(@"\A[^,]{0,110}\b(?:geschreven|schreef|schreven)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Wrote();

    [GeneratedRegex(@"\b(?:schreef|schreven) (?:ik|wij|hij|zij|de \p{L}+) [^,]{0,60}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex WroteBefore();
}
