using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>What was promised will not come any more.</summary>
internal static partial class WithdrawalWords
{
    /// <summary>Of the promise, not of a motion in the same breath: "de motie is daarmee niet meer aan de orde".</summary>
    public static bool Has(string text) => text.Split(". ").Any(sentence => !sentence.Contains("motie", StringComparison.OrdinalIgnoreCase) && HasSentence(sentence));

    private static bool HasSentence(string sentence) =>
        Revoked().IsMatch(sentence) || Pointless().IsMatch(sentence) || Refrained().IsMatch(sentence) || NeverGiven().IsMatch(sentence) && !Later().IsMatch(sentence);

    /// <summary>"Ik trek de opdracht in", "Ik laat het voornemen varen".</summary>
    [GeneratedRegex(@"\b(?:(?:ik|wij|we) trek(?:ken)?\b.{0,60}\bin\b(?=\W*$|[,;]| en )|trek(?:ken)? (?:ik|wij|we)\b.{0,60}\bin\b|toezegging\b.{0,60}\bingetrokken|(?:laat|laten)\b.{0,50}\bvaren\b|afgevoerd|ontslaan|stopgezet|stop ik|staak ik|staak de|staken de|gestaakt|op (?:deze|die|mijn) toezegging terug te komen|geen doorgang|niet door(?:ge)?zet|van de baan|als (?:beëindigd|vervallen))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Revoked();

    /// <summary>"heeft geen zin meer", "door de tijd ingehaald", "bestaat geen behoefte meer".</summary>
    [GeneratedRegex(@"\b(?:niet (?:langer|meer) (?:opportuun|nodig|zinvol|aan de orde|relevant)|geen (?:\p{L}+ )?meerwaarde|geen (?:behoefte|grond|noodzaak|aanleiding|reden|zin|functie|doel) (?:meer|langer)|(?:behoefte|grond|noodzaak|aanleiding|reden) meer\b|zonder zin|dient geen doel|geen begaanbare weg|door de (?:tijd|werkelijkheid|feiten) (?:in|achter)gehaald|overbodig geworden|bij nader inzien|dubbel werk)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Pointless();

    /// <summary>"zie ik daarom af van", "blijft derhalve achterwege", "komt te vervallen".</summary>
    [GeneratedRegex(@"\bzie(?:t|n)?\b.{0,90}\b(?:er|hier|daar)?van\b.{0,60}\baf\b|\b(?:er|hier|daar)?van\b.{0,60}\bzie(?:t|n)?\b.{0,60}\baf\b|\baf te zien van\b|\b(?:stuk|toezending|rapport|evaluatie|onderzoek|notitie|brief|voorstel|nota|plan|verkenning|dus|derhalve|daarom|dan ook|daarmee)\b.{0,90}\bachterwege\b|\bachterwege\b.{0,10}\b(?:dus|derhalve|daarom|dan ook)\b|\b(?:(?:kom(?:t|en)|is|zijn|kan|kunnen|daarmee|hiermee|dus|dan ook|toezegging) (?:\p{L}+ ){0,4}vervallen|^vervallen)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Refrained();

    /// <summary>"zal ik dan ook niet uitbrengen", "verschijnt niet meer", "die komt er dus niet".</summary>
    [GeneratedRegex(@"\bkom(?:t|en)? er (?:dus |dan ook |daarom |derhalve |echter )?(?:niet|geen)\b|\ber kom(?:t|en) (?:dus |dan ook |daarom |derhalve )?geen\b|\b(?:verschijn(?:t|en)|volg(?:t|en)|kom(?:t|en)?|ontvang(?:t|en)|krijg(?:t|en)) (?:\p{L}+ ){0,4}niet (?:meer|langer)\b|\bniet (?:meer|langer) (?:zal|zullen|zult) \p{L}+\b|\b(?:zal|zullen|zult|wordt|worden)\b.{0,90}\b(?:niet|geen)\b.{0,40}\b(?:uit(?:ge)?bre?(?:ngen|acht)|opstellen|opgesteld|toe(?:ge)?zenden|toe(?:ge)?zonden|toesturen|toegestuurd|zenden|sturen|verschijnen|voorleggen|voorgelegd|bereiken|ontvangen|krijgen|tegemoet|berichten|aanbieden|aangeboden|publiceren|gepubliceerd|uitgebracht)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex NeverGiven();

    /// <summary>Not never, but not yet or not so.</summary>
    [GeneratedRegex(@"\b(?:niet eerder|eerder dan|vóór|voor (?:de|het|eind|begin|\d)|dit (?:jaar|najaar|voorjaar)|deze|pas|tijdig|op tijd|binnen|nog|nu|maar|openbaar|vooralsnog|voorlopig|later|\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Later();
}
