using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>The words by which a passage that is about a promise says that it is off, late, under way or met in part.</summary>
public static partial class ExtentWords
{
    /// <summary>Null where the passage says none of these: then it gives what was promised.</summary>
    public static FulfilmentExtent? Of(string passage)
    {
        if (SaysWithdrawn(passage)) return FulfilmentExtent.Withdrawn;
        if (Late().IsMatch(passage)) return FulfilmentExtent.Postponed;
        if (SaysPart(passage)) return FulfilmentExtent.Partial;
        if (SaysDelay(passage)) return FulfilmentExtent.Postponed;
        return SaysUnderWay(passage) || InHand().IsMatch(passage) ? FulfilmentExtent.Progress : null;
    }

    /// <summary>Of the promise, not of a motion in the same breath: "de motie is daarmee niet meer aan de orde".</summary>
    internal static bool SaysWithdrawn(string text) => Withdrawal().Matches(text).Any(said => !SentenceRound(text, said).Contains("motie", StringComparison.OrdinalIgnoreCase));

    private static string SentenceRound(string text, Match said)
    {
        var start = text.LastIndexOf(". ", said.Index, StringComparison.Ordinal) + 1;
        var end = text.IndexOf(". ", said.Index + said.Length, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }


    internal static bool SaysDelay(string text) => Delay().IsMatch(text);

    internal static bool SaysPart(string text) => Part().IsMatch(text);

    internal static bool SaysUnderWay(string text) => UnderWay().IsMatch(text);

    [GeneratedRegex(@"\b(?:(?:komt|komen|kan|kunnen) (?:\p{L}+ ){0,4}te vervallen|vervallen|afgevoerd|trek ik\b.{0,60}\bin\b|toezegging\b.{0,60}\bingetrokken|niet (?:langer|meer) (?:opportuun|nodig|zinvol|aan de orde|relevant)|geen meerwaarde|zie(?:n)? (?:ik|wij) (?:\p{L}+ ){0,6}(?:van|ervan|hiervan|daarvan) (?:\p{L}+ ){0,4}af|af te zien van|ontslaan|kom(?:t|en)? er niet(?! eerder)|stopgezet|staak ik|staak de|gestaakt|op (?:deze|die|mijn) toezegging terug te komen|geen doorgang|[Bb]ij nader inzien|(?:geen|zonder) zin meer|dient geen doel|(?:zult|zal|zullen) (?:u |uw Kamer |de Kamer |de raad )?niet (?:meer|langer) (?:ontvangen|krijgen|tegemoet)|laat ik varen|laten wij varen|staken de|geen begaanbare weg)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Withdrawal();

    [GeneratedRegex(@"\b(?:uitstel|uitgesteld|vertraging|vertraagd|verg(?:t|en) (?:\p{L}+ ){0,3}meer tijd|meer tijd (?:nodig|behoeven|vergt|kost|vraagt|neemt)|(?:niet|onmogelijk) (?:\p{L}+ ){0,2}haalbaar|later dan|niet (?:\p{L}+ ){0,3}(?:gelukt|mogelijk|lukken|lukt)|nog niet (?:\p{L}+ ){0,3}(?:afgerond|gereed|vastgesteld|beschikbaar|compleet|voltooid|mogelijk)|niet binnen de|verschoven|verschuift|schuift op)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Delay();

    /// <summary>Too weak by themselves; telling where the passage is known to be about a promise.</summary>
    [GeneratedRegex(@"\b(?:kost meer tijd|meer tijd dan|(?:schuift|schuiven) (?:\p{L}+ ){0,4}door|langer op zich wachten|nog niets (?:\p{L}+ ){0,2}(?:melden|zeggen|berichten|meedelen)|niet dit jaar|niet meer dit jaar|lukt (?:\p{L}+ ){0,3}niet meer|met excuses|treft u (?:\p{L}+ ){0,4}niet|nog geen datum|uitgelopen|stilgevallen|bereikt u (?:\p{L}+ ){0,3}later|kan ik u (?:\p{L}+ ){0,6}niet (?:voor|vóór|eerder)|onbruikbaar|opnieuw (?:worden|wordt) )", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Late();

    [GeneratedRegex(@"\b(?:deels|gedeeltelijk|op onderdelen|ten dele|[Vv]ooruitlopend|alvast|eerste deel|een eerste(?! (?:concept|fase|stap|versie))|(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|\d+) van de (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d+) \p{L}+|ontbreken nog|(?:[Vv]an|[Vv]oor|[Oo]ver|[Dd]ie van|[Vv]oor wat betreft) (?:\p{L}+,? ){1,6}(?:heb|hebben|is|zijn) (?:ik|wij|we|er) nog (?:altijd )?(?:geen|niet|in gesprek)|nog niet (?:compleet|volledig))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:stand van zaken|voortgang|tussenstand|vorderingen|lopende|in uitvoering)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex UnderWay();

    [GeneratedRegex(@"\b(?:nog niet|nog niets|nog geen|nog steeds|in voorbereiding|in gang gezet|wordt nog|worden nog|lo(?:opt|pen) nog|(?:ben|zijn|is|blijf|blijven) (?:\p{L}+ ){0,3}in overleg|in overleg getreden|gesprekken lopen|wordt (?:\p{L}+ )?gewerkt aan|werk ik aan|vordert|vorderen|in uitwerking|gestart|begonnen|nader beraad|\p{L}+ fase|eerste concept|voor commentaar|voortgezet|vervolgd|(?:gesprek|overleg) heeft (?:\p{L}+|\d+| ){1,6}plaatsgevonden)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex InHand();
}
