using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>The words of tables of promises: column heads, row numbers, meetings and states.</summary>
internal static partial class OverviewWords
{
    private const int LongestHeader = 140;

    public static bool IsHeader(string text) =>
        text.Length <= LongestHeader && !text.EndsWith('.') && PromiseColumn().IsMatch(text) && OtherColumn().IsMatch(text) && !Sentence().IsMatch(text);

    public static bool IsColumnHead(string text) => text.Length < 40 && (PromiseColumn().Match(text).Index == 0 && PromiseColumn().IsMatch(text) && text.Length < 34 || OtherColumn().Match(text) is { Success: true, Index: 0 });

    public static bool RefersElsewhere(string text) => text.Contains("verwezen naar", StringComparison.Ordinal);

    public static bool HasStatusColumn(string text) => StatusColumn().IsMatch(text);

    public static FulfilmentExtent? ExtentOf(string state)
    {
        var word = state.TrimStart().ToLowerInvariant();
        if (StartsWithAny(word, "deel", "gedeelt")) return FulfilmentExtent.Partial;
        if (StartsWithAny(word, "verval", "ingetrok")) return FulfilmentExtent.Withdrawn;
        if (StartsWithAny(word, "open", "voorstel")) return null;
        if (StartsWithAny(word, "loopt", "in ", "doorlop", "lopend")) return FulfilmentExtent.Progress;
        return StartsWithAny(word, "vergt", "uitgest", "volgt") || word.Contains("meer tijd", StringComparison.Ordinal) ? FulfilmentExtent.Postponed : FulfilmentExtent.Full;
    }

    private static bool StartsWithAny(string word, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (word.StartsWith(start, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:Toezegging(?:en)?|Omschrijving|Onderwerp|Inhoud|toezegging)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex PromiseColumn();

    [GeneratedRegex(@"\b(?:Nr\b|Nummer|Volgnummer|Datum|Vindplaats|Stand van zaken|Status|Oordeel|Termijn|Portefeuille\w*|Afdoening|Voortgang|Planning|Deadline|Actie|Bron|Wie|Wanneer)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex OtherColumn();

    [GeneratedRegex(@"\b(?:Stand van zaken|Stand|Status|Oordeel|Afdoening|Voortgang)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex StatusColumn();

    [GeneratedRegex(@"\b(?:ik|wij|worden|wordt|heeft|hebben|zijn|is|Betreft|betreft|gedane)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Sentence();

    /// <summary>The number, and the date where it follows, that open a row.</summary>
    [GeneratedRegex(@"\A(?:TZG?[-\d]+|T\d{5}|[A-Z]{1,4}[-/ ]?\d{2,4}[-/.]\d{1,4}|\d{1,4}(?:[./-]\d{1,4})?)[.)]? (?:\d{1,2}[-/ ](?:\d{1,2}|\p{Ll}{3,9})[-/ ]\d{2,4} )?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    public static partial Regex RowNumber();

    [GeneratedRegex(@"(?:\A|(?<= ))(?:\d{1,2}[.)]|[–•-]) (?<what>[^()]{8,160}) \((?:toezegging )?(?:T\d{5}|TZ\d{6}-\d{2,4})\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    public static partial Regex NumberedItem();

    /// <summary>A cell that tells no more than where it was promised: a meeting with its date, a paper with its number.</summary>
    public static bool IsSource(string text) => Meeting().Match(text) is { Success: true, Index: 0 } || Source().IsMatch(text);

    [GeneratedRegex(@"\A(?:Kamerstuk(?:ken)?|Handelingen|Aanhangsel|Motie|TZ\d|T\d{5}|\(?cie\b|EK\b|TK\b|PS\b)[^.]{0,10}\b[^!?]{0,70}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Source();

    /// <summary>Where it was promised: "AO 12 maart 2008", "Brief van 20 november 2008".</summary>
    [GeneratedRegex(@"(?:\A| )(?:AO|WGO|CD|NO|VAO|VSO|SO|TMD|RTG|MO|AB|[Aa]lgemeen overleg|[Cc]ommissiedebat|[Ww]etgevingsoverleg|[Nn]otaoverleg|[Pp]lenair\w*(?: debat)?|[Dd]ebat|[Mm]ondeling overleg|Brief van|Kamerbrief(?: van)?|[Rr]aad(?:svergadering)?|PS|[Cc]ommissie) (?:[\p{L}-]+,? ){0,5}\d{1,2}[- ](?:\d{1,2}|\p{Ll}{3,9})[- ]\d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    public static partial Regex Meeting();

    [GeneratedRegex(@"(?:\A|(?<= ))(?:[Aa]fgedaan|[Vv]oldaan|[Dd]eels|[Gg]edeeltelijk|[Oo]penstaand|Open\b|[Vv]ervallen|[Ii]ngetrokken|Loopt|Lopend|[Ii]n behandeling|In voorbereiding|In uitvoering|[Dd]oorlopend|Voorstel|Uitgevoerd|Gereed|Nagekomen|De (?:Tweede |Eerste )?Kamer is|De raad is|Uw Kamer is|Kamer is|Gerealiseerd|Uitgesteld|De (?:\p{L}+ ){1,6}vergt meer tijd|Vergt meer tijd|Volgt|Afgehandeld|Blijft staan|Toegezonden|Verzonden|Beantwoord met)",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    public static partial Regex State();
}
