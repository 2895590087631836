using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Deadlines;

/// <summary>Finds terms without dates: vague ones ("op korte termijn") and those that hang on an event ("zodra het advies er ligt").</summary>
internal static partial class LooseTerms
{
    private const int LongestEvent = 120;

    public static List<Term> Read(string text)
    {
        var terms = new List<Term>();
        foreach (Match match in Vague().Matches(text)) terms.Add(TermAt(text, match.Index, match.Length, isVague: true));
        foreach (Match match in Event().Matches(text))
        {
            var length = EndOfClause(text, match.Index + match.Length) - match.Index;
            if (!terms.Exists(t => t.Start < match.Index + length && match.Index < t.End)) terms.Add(TermAt(text, match.Index, length, isVague: false));
        }

        return terms;
    }

    private static Term TermAt(string text, int start, int length, bool isVague) =>
        new(start, length, new Due(text.Substring(start, length), null, null, isVague), IsLowerBound: false, IsEvent: !isVague);

    /// <summary>A clause ends at a comma, a bracket or the sentence's end.</summary>
    private static int EndOfClause(string text, int from)
    {
        var window = text.AsSpan(from, Math.Min(LongestEvent, text.Length - from));
        var end = window.IndexOfAny(",;)(");
        if (end < 0) end = window.Length;
        return from + window[..end].TrimEnd(" .!?").Length;
    }

    [GeneratedRegex(@"\b(?:(?:zo |des)(?:spoedig|snel|gauw) mogelijk|op (?:zeer |heel |de )?korte termijn|binnen afzienbare tijd|binnenkort|(?:op )?(?:zeer )?spoedig|te(?: )?zijner(?: )?tijd|t\.z\.t\.|z\.s\.m\.|op termijn|terstond|onverwijld|per omgaande"
        + @"|(?:in |gedurende )?de komende (?:tijd|periode|weken|maanden|jaren)|(?:een dezer|een van de komende) dagen|met enige regelmaat|binnen de gebruikelijke termijn|op een later moment|in een later stadium|tijdig|zo snel als (?:mogelijk|het kan))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(?:zodra|voordat|alvorens|nadat|na ommekomst van|na afloop van|na afronding van|na ontvangst van|bij gelegenheid van|bij de begroting(?:sbehandeling)?\b|(?:in|bij|met|tijdens) (?:de|het|een|mijn|onze|uw) (?:eerst)?(?:volgende|eerstkomende|eerstvolgende|komende|aanstaande) (?=\p{L}{4})|gelijktijdig met|als (?=\p{L}+ \p{L}+ (?:er ligt|gereed is|bekend is|beschikbaar is)))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Event();
}
