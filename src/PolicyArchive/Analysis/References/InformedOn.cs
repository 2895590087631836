using System.Globalization;
using System.Text.RegularExpressions;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>
/// Letters and meetings that are cited by nothing but their day: in overviews "De Kamer is ingelicht op 16 juni 2009", in letters "met uw Kamer
/// afgesproken op 12 maart 2008".
/// </summary>
internal static partial class InformedOn
{
    private const int ShortRow = 80;

    public static IEnumerable<Citing> Find(string text, DateOnly? on)
    {
        if (!text.Contains("Kamer", StringComparison.Ordinal)) yield break;
        foreach (Match match in Agreed().Matches(text))
        {
            if (At(text, match, ReferenceKind.Debate, on) is { } meeting) yield return meeting;
        }

        if (text.Length > ShortRow) yield break;
        foreach (Match match in Informed().Matches(text))
        {
            if (At(text, match, ReferenceKind.Letter, on) is { } letter) yield return letter;
        }
    }

    private static Citing? At(string text, Match match, ReferenceKind kind, DateOnly? on)
    {
        var date = DutchDate.All(text, match.Index + match.Length).FirstOrDefault();
        var follows = date.Length > 0 && date.Start == match.Index + match.Length;
        return follows && date.On(on) is { } day ? new Citing(date.Start, date.End, kind, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex(@"Kamer (?:\p{L}+ ){0,3}(?:afgesproken|besproken|overlegd|gedebatteerd|gewisseld) op (?=\d)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Agreed();

    [GeneratedRegex(@"Kamer is (?:\p{L}+ ){0,3}(?:ingelicht|geïnformeerd|bericht) op (?=\d)|Kamer is (?:hierover |daarover )?op (?=\d)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Informed();
}
