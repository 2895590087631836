using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>A part of what was promised is given; the rest is still to come.</summary>
internal static partial class PartWords
{
    private const string Number = @"(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|\d+)";
    private const string ComesLater = @"(?:volg(?:t|en)|nog|bericht|informeer|zodra|later|stuur ik na|nagezonden|laten|kom ik)";

    public static bool Has(string text) => Part().IsMatch(text) || KnownOfSome().IsMatch(text) || LeavesRest(text);

    /// <summary>"De andere acht volgen eind dit jaar", "Over 2021 bericht ik u later", "De sierteelt is blijven liggen".</summary>
    public static bool LeavesRest(string text) => Lacks().IsMatch(text) || Remaining().IsMatch(text) || OfAnother().IsMatch(text);

    [GeneratedRegex(@"\b(?:deels|gedeeltelijk|op onderdelen|ten dele|vooruitlopend|alvast|eerste deel|een eerste(?! (?:concept|fase|stap|versie)))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Part();

    /// <summary>"Voor zes van de veertien plekken ligt vast wat er gebeurt"; that two of five places are rotten is the thing itself.</summary>
    [GeneratedRegex(@"\b(?:voor|van) " + Number + @" (?:van )?(?:de |het )?(?:" + Number + @" )?\p{L}+ (?:\p{L}+ ){0,4}(?:ligt|is|zijn|liggen|beschik|heb|staat)\b.{0,60}\b(?:vast|bekend|compleet|gereed|rond|beschikbaar|over)\b|\bvoor " + Number + @" \p{L}+ (?:(?:cijfers|gegevens|de cijfers|de gegevens|opgave)|(?:is|zijn) (?:\p{L}+ ){0,2}(?:uitgezocht|berekend|ontvangen|geleverd|bekend))\b|\b" + Number + @" van de " + Number + @" \p{L}+\b.{0,60}\b(?:hebben|heeft)\b.{0,40}\b(?:aangeleverd|geleverd|ingestuurd|ingezonden|geantwoord|opgegeven|gereageerd)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex KnownOfSome();

    [GeneratedRegex(@"\b(?:ontbreekt nog|ontbreken nog|nog (?:niet|on)\s?(?:compleet|volledig)|blijven liggen|laat nog op zich wachten|laten nog op zich wachten|daarin (?:nog )?niet (?:opgenomen|verwerkt)|(?:wacht|wachten) nog op|dat wacht op)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Lacks();

    [GeneratedRegex(@"\b(?:de|het|van de) (?:andere|overige|resterende|ontbrekende)\b[^.]{0,90}\b" + ComesLater + @"\b|\bdie (?:uitkomsten|cijfers|gegevens|resultaten) (?:stuur|volgen|zend|krijgt|ontvangt|komen)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Remaining();

    /// <summary>"Van Delfzijl heb ik nog geen opgave", "Over de Maaslijn kan nog niets worden gezegd".</summary>
    [GeneratedRegex(@"(?:^|[.;,:] (?:maar )?)(?:[Vv]an|[Vv]oor|[Oo]ver|[Bb]ij|[Dd]ie van|[Vv]oor wat betreft|[Ww]at betreft) (?:[\p{L}\d]+,? ){1,9}(?:ben|heb|hebben|is|zijn|kan|kunnen|beschikt|beschik|bericht|hoort|lo(?:opt|pen))\b[^.]{0,90}\b(?:nog (?:altijd |steeds )?(?:geen|niet|niets|in gesprek)|nu niet|niet over (?:een|de)|zodra|nog op zich wachten|niet tot overeenstemming|volgt|volgen|later gestart)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex OfAnother();
}
