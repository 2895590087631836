using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Fulfilments;

/// <summary>What was promised is being worked on; nothing is given yet.</summary>
internal static partial class ProgressWords
{
    /// <summary>Of itself: a state of affairs.</summary>
    public static bool Has(string text) => UnderWay().IsMatch(text);

    /// <summary>Also what tells only where the passage is known to be about a promise.</summary>
    public static bool HasOfPromise(string text) => Has(text) || InHand().IsMatch(text);

    [GeneratedRegex(@"\b(?:stand van zaken|voortgang|tussenstand|vorderingen|lopende|in uitvoering)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex UnderWay();

    [GeneratedRegex(@"\b(?:(?<!\b(?:die|wie) .{0,60})nog niet|nog niets|nog geen|nog steeds|in voorbereiding|in gang gezet|in gang|gaande|in bewerking|in behandeling|van start gegaan|wordt nog|worden nog|worden nu|wordt nu|lo(?:opt|pen) nog|^loopt|(?:ben|zijn|is|blijf|blijven) (?:\p{L}+ ){0,3}in overleg|in overleg getreden|gesprekken lopen|wordt (?:\p{L}+ )?gewerkt aan|werk ik aan|vordert|vorderen|in uitwerking|(?:is|zijn|ben) (?:\p{L}+ ){0,5}(?:gestart|begonnen)|nader beraad|ter (?:afstemming|toetsing|advisering)|buigt zich|buigen zich|(?:ligt|liggen|is|zijn) (?:thans |nu )?(?:ter|voor) (?:\p{L}+ )?bij|\p{L}+ fase|eerste concept|voor commentaar|voortgezet|vervolgd|(?:gesprek|overleg) heeft (?:\p{L}+|\d+| ){1,6}plaatsgevonden)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex InHand();
}
