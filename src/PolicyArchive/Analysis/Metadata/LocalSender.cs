using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>The college or gedeputeerde staten of a letter, with the place from the signature or the letterhead.</summary>
internal static partial class LocalSender
{
    public static string? Read(string signature, string head)
    {
        if (College().Match(signature) is { Success: true } college)
            return PlaceOf(college, head) is { } place ? $"college van burgemeester en wethouders van {place}" : null;
        if (Deputies().Match(signature) is { Success: true } deputies)
            return deputies.Groups["place"].Success ? $"gedeputeerde staten van {deputies.Groups["place"].Value}" : PlaceIn(Province(), head) is { } province ? $"gedeputeerde staten van {province}" : null;
        return null;
    }

    private static string? PlaceOf(Match college, string head) => college.Groups["place"].Success ? college.Groups["place"].Value : PlaceIn(Municipality(), head);

    private static string? PlaceIn(Regex pattern, string text) => pattern.Match(text) is { Success: true } m ? m.Groups["place"].Value : null;

    private const string Place = @"(?<place>(?:'s-|’s-|Den |De )?\p{Lu}[\p{L}-]+(?: (?:aan|op|bij|en|van|den|de|der) (?:den |de |het )?\p{Lu}[\p{L}-]+)?)";

    [GeneratedRegex(@"(?:[Bb]urgemeester en [Ww]ethouders|[Cc]ollege van [Bb] ?(?:en|&) ?[Ww]|[Nn]amens het [Cc]ollege)(?: van(?: de)?(?: gemeente)? " + Place + ")?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex College();

    [GeneratedRegex(@"[Gg]edeputeerde [Ss]taten(?: van(?: de provincie)? " + Place + ")?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Deputies();

    [GeneratedRegex(@"(?:[Gg]emeente|[Gg]emeenteraad van|[Rr]aad van(?: de gemeente)?) " + Place, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Municipality();

    [GeneratedRegex(@"(?:[Pp]rovincie|[Pp]rovinciale [Ss]taten van) " + Place, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Province();
}
