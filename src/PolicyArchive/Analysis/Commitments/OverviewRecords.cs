using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>
/// Reads registers of promises that print no heads above columns: cards with a label before each field ("Toezegging …", "Stand …"),
/// and lists whose rows open with the number that a griffie gave the promise.
/// </summary>
internal static partial class OverviewRecords
{
    private const int FieldsApart = 4;
    private const int LongestTitle = 140;
    private const int LongestRow = 3;
    private const int RowsLookedAt = 3;

    /// <summary>"Lijst van toezeggingen, onderdeel water (stand 20 juni)": what stands below it are its rows.</summary>
    public static bool IsTitle(string text) => text.Length <= LongestTitle && Title().IsMatch(text);

    /// <summary>"Toezeggingen met een termijn tot 1 januari": a short line on promises, right above rows that open with a number.</summary>
    public static bool HeadsNumberedRows(IReadOnlyList<Passage> passages, int index)
    {
        var text = passages[index].Text;
        var isHead = text.Length <= LongestTitle && text.Contains("oezeggingen", StringComparison.Ordinal) && !text.EndsWith('.');
        return isHead && IsInside(passages, index) && passages.Skip(index + 1).Take(RowsLookedAt * LongestRow).Count(passage => OpensRow(passage.Text)) > 1;
    }

    /// <summary>Where the promise begins in a card's field; null for other passages.</summary>
    public static int? PromiseField(IReadOnlyList<Passage> passages, int index)
    {
        var label = PromiseLabel().Match(passages[index].Text);
        if (!label.Success || label.Length + 3 > passages[index].Text.Length) return null;
        var hasState = Enumerable.Range(index + 1, FieldsApart).Any(i => i < passages.Count && StateLabel().IsMatch(passages[i].Text));
        return hasState ? label.Length : null;
    }

    /// <summary>The card's field that tells what was done; -1 when the next card comes first.</summary>
    public static int StateField(IReadOnlyList<Passage> passages, int promise)
    {
        for (var i = promise + 1; i < Math.Min(passages.Count, promise + 1 + FieldsApart); i++)
        {
            if (StateLabel().IsMatch(passages[i].Text)) return i;
            if (PromiseLabel().IsMatch(passages[i].Text)) return -1;
        }

        return -1;
    }

    public static int StateStart(string text) => StateLabel().Match(text).Length;

    /// <summary>Whether rows of a register begin at a passage, each with what was done in passages of its own below it.</summary>
    public static bool AreStacked(IReadOnlyList<Passage> passages, int first) =>
        first + 1 < passages.Count && NumberLength(passages[first].Text) > 0 && NumberLength(passages[first + 1].Text) == 0;

    /// <summary>Whether a passage tells more of the row above it: another row follows soon.</summary>
    public static bool IsInside(IReadOnlyList<Passage> passages, int index) =>
        Enumerable.Range(index + 1, LongestRow).Any(i => i < passages.Count && OpensRow(passages[i].Text));

    /// <summary>A register's number with or without the promise behind it.</summary>
    public static bool OpensRow(string text) => NumberLength(text) > 0 || IsNumber(text);

    /// <summary>"T02101" on a line of its own: the promise stands below it.</summary>
    public static bool IsNumber(string text) => BareNumber().IsMatch(text);

    /// <summary>"T-2021-022 Kaart van de haltes": the length of the number that a register gave, and of the day behind it; 0 where a passage opens otherwise.</summary>
    public static int NumberLength(string text) => RegisterNumber().Match(text).Length;

    [GeneratedRegex(@"\A(?:Bijlage[^a-z]{0,6})?(?:(?:Lijst|Overzicht|Register|Stand(?: van zaken)?)\b[^.?!]{0,25}\b[Tt]oezeggingen|(?:Openstaande |Gedane )?[Tt]oezeggingen\b(?: aan| van| in| uit|lijst)|[Tt]oezeggingen(?:lijst|register))[^.?!]{0,90}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Title();

    [GeneratedRegex(@"\A(?:Toezegging|Omschrijving(?: van de)?(?: toezegging)?|Inhoud(?: toezegging)?|Tekst toezegging) ?:? (?=\p{Lu})", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex PromiseLabel();

    [GeneratedRegex(@"\A(?:Stand(?: van zaken)?|Status|Afdoening|Voortgang|Oordeel|Reactie|Actie) ?:? (?=\p{Lu})", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex StateLabel();

    [GeneratedRegex(@"\A(?:[-–•] ?)?(?:[Tt]oezegging )?(?:T\d{5}|TZ\d{6}-\d{2,4}) \((?<what>[^()]{4,160})\) ?[:–-] ?(?<state>.+)\z|\A(?:[-–•] ?)?[Tt]oezegging (?<what>\p{Lu}[^()]{4,160}) \((?:T\d{5}|TZ\d{6}-\d{2,4})\) ?[:–-] ?(?<state>.+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    public static partial Regex Decided();

    [GeneratedRegex(@"\A(?:TZG?[-\d]{6,14}|T\d{5})\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\A(?:TZG?[-\d]{6,14}|T\d{5}|[A-Z]{1,4}[-/ ]?\d{2,4}[-/.]\d{1,4}|\d{4}[-/][A-Z]{1,3}[-/]?\d{1,4}|zonder nr\.|z\.nr\.) +(?:\d{1,2}[-/ ](?:\d{1,2}|\p{Ll}{3,9})[-/ ]\d{2,4} +)?(?=\p{Lu})", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex RegisterNumber();
}
