using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>What was promised comes later than was said.</summary>
internal static partial class DelayWords
{
    private const string When = @"(?:in|na|op|over|tegen|rond|omstreeks|eind|begin|medio|voor|vóór|volgend|dit|komend|het|aan het|\d)";
    private const string Giving = @"(?:zend|zenden|stuur|sturen|toe(?:te )?(?:zenden|sturen|komen)|bieden|aanbieden|geven|informeren|berichten|beschikbaar|gereed|verschijn\p{L}*|ontvang\p{L}*|bereik\p{L}*|verwacht|voorleggen|overleggen|delen|afronden|naar u toe|zetten)";

    /// <summary>Of itself: whatever it is that is late.</summary>
    public static bool Has(string text) => Delay().IsMatch(text);

    /// <summary>Words too weak by themselves; telling where the passage is known to be about a promise.</summary>
    public static bool HasOfPromise(string text) => Late().IsMatch(text) || Missed().IsMatch(text) || NotUntil().IsMatch(text) || NotThenButThen().IsMatch(text) || Renewed().IsMatch(text);

    [GeneratedRegex(@"\b(?:uitstel|uitgesteld|vertraging|vertraagd|verg(?:t|en) (?:\p{L}+ ){0,3}meer tijd|meer tijd (?:nodig|behoeven|vergt|kost|vraagt|neemt)|(?:niet|onmogelijk) (?:\p{L}+ ){0,2}haalbaar|later dan|niet (?:\p{L}+ ){0,3}(?:mogelijk|lukken|lukt)|(?:mij|ons|helaas|ook) niet gelukt|niet (?:\p{L}+ ){0,2}gelukt (?:om|de|het|u|uw|dit|deze|een|voor|vóór)\b|nog niet (?:\p{L}+ ){0,3}(?:afgerond|gereed|vastgesteld|beschikbaar|compleet|voltooid|mogelijk)(?! (?:was|waren))|niet binnen de|verschoven|verschuift|schuift op)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Delay();

    [GeneratedRegex(@"\b(?:kost meer tijd|meer tijd dan|meer tijd (?:gevraagd|gekregen)|(?:schuift|schuiven) (?:\p{L}+ ){0,4}door|langer op zich wachten|langere (?:aanloop|doorlooptijd)|(?:om|tot) verlenging|nog niets (?:\p{L}+ ){0,2}(?:melden|zeggen|berichten|meedelen)|niet (?:meer )?dit jaar|lukt (?:\p{L}+ ){0,3}niet (?:meer|om|de|het|u)|met excuses|treft u (?:\p{L}+ ){0,4}niet|nog geen datum|uitgelopen|(?:is|zijn|heeft|hebben|ligt|liggen)\b.{0,60}\b(?:stilgevallen|stilgelegen)|bereikt u (?:\p{L}+ ){0,3}later|kan ik u (?:\p{L}+ ){0,6}niet (?:voor|vóór|eerder)|wordt (?:\p{L}+ ){0,4}(?:opnieuw \p{L}+|overgedaan)|moest\b.{0,60}\bopnieuw)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Late();

    /// <summary>"waardoor de genoemde termijn niet is gehaald", "Dat reces haal ik niet", "zie ik geen kans de nota dit jaar uit te brengen".</summary>
    [GeneratedRegex(@"(?<!oorspronkelijk.{0,60})\b(?:termijn|planning|datum|streefdatum|\p{L}*reces|kwartaal|maand|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\p{L}*jaar|zomer|winter|kerst|pasen|\d{4})\b.{0,50}\b(?:niet (?:\p{L}+ ){0,2}(?:gehaald|halen|haalbaar)|haal(?:t|en)? (?:\p{L}+ ){0,2}niet)\b|\bzie (?:ik|wij)? ?geen kans\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Missed();

    /// <summary>"kan ik u pas in het voorjaar bieden"; what is only built in the spring is no promise to the reader.</summary>
    [GeneratedRegex(@"\b(?:u|uw|ik|wij)\b[^.]{0,90}\b(?:pas|eerst) " + When + @"\b[^.]{0,60}\b" + Giving + @"\b|\b(?:pas|eerst) " + When + @"\b[^.]{0,60}\b(?:u|uw|ik|wij)\b[^.]{0,60}\b" + Giving + @"\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex NotUntil();

    /// <summary>"komt niet in het vierde kwartaal maar begin 2022 naar u toe", "is vóór de zomer niet te geven. Ik streef naar het einde van het jaar".</summary>
    [GeneratedRegex(@"\bniet (?:voor|vóór|in|dit|deze|per|op|eind|begin|medio)\b[^.]{1,60}\bmaar (?:pas |eerst )?" + When + @"\b[^.]{0,60}\b" + Giving + @"\b|\b(?:voor|vóór|in|dit)\b[^.]{0,50}\bniet (?:meer )?(?:te geven|te verwachten|met u (?:te )?delen)\b|\bniet dit (?:voorjaar|najaar|kwartaal|halfjaar)\b[^.]{0,30}\b" + Giving, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex NotThenButThen();

    /// <summary>A new term: "verwacht ik nu in het tweede kwartaal", "de resultaten hopen wij u in mei te geven", "Ik reken op afronding in mei".</summary>
    [GeneratedRegex(@"\b(?:ik|wij) (?:verwacht|reken|hoop|streef|mik)\p{L}*\b[^.]{0,60}\bnu (?:pas )?" + When + @"|\bverwacht(?:en)? (?:ik|wij) (?:u )?nu (?:pas )?" + When + @"|\b(?:hoop|hopen|verwacht|verwachten|reken|rekenen) (?:ik|wij)\b[^.]{0,20}\b(?:u|uw)\b[^.]{0,40}\b" + When + @"\b[^.]{0,40}\bte (?:kunnen )?" + Giving + @"\b|\b(?:ik|wij) reken(?:en)? (?:er)?op\b[^.]{0,90}\b(?:kwartaal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|eind|begin|medio|\p{L}*jaar|zomer\p{L}*)\b|\bdit (?:na|in|voor|eind|begin)\b[^.]{0,40}\balsnog\b|\bga (?:ik )?(?:er)?(?: ik)? ?(?:van )?uit(?: van)? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|eind|begin|medio|het|de)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Renewed();
}
