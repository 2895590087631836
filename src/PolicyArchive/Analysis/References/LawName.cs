using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.References;

/// <summary>Reads the name of a law behind its article, as far as it goes: "Wet op de kansspelen" but not "wordt de regeling vastgesteld".</summary>
internal static partial class LawName
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Stops =
        ("om wordt worden is zijn was waren heeft hebben had kan kunnen mag moet moeten zal zullen dat die dit deze te aan als door is niet ook nog uit volgt bepaalt geldt staat ziet biedt regelt schrijft "
         + "verplicht stelt kent maakt geeft waarin waarbij waarop waaronder heb ik wij u hij zij men er of dan moge dient naar bij tot tegen onder sinds per zoals indien wanneer mits hoeft vereist luidt komt vervalt treedt")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static (string Name, int End)? Read(string text, int at)
    {
        var first = FirstWord().Match(text, at, Math.Min(100, text.Length - at));
        if (!first.Success) return null;
        var end = first.Index + first.Length;
        if (first.Groups["open"].Success) end = Extend(text, end);
        else if (IsRuling(first.Value) && LocalName().Match(text, end, Math.Min(60, text.Length - end)) is { Success: true } local) end += local.Length;
        else if (WithYear().Match(text, end, Math.Min(6, text.Length - end)) is { Success: true } year) end += year.Length;
        return (text[first.Index..end], end);
    }

    private static bool IsRuling(string name) =>
        name.EndsWith("verordening", StringComparison.Ordinal) || name.EndsWith("regeling", StringComparison.Ordinal) || name.EndsWith("reglement", StringComparison.Ordinal)
        || name.EndsWith("besluit", StringComparison.Ordinal) || name.EndsWith("statuut", StringComparison.Ordinal);

    /// <summary>Takes the words that complete "Wet", "Besluit", "Regeling": a preposition with its article, then nouns, until a verb or a mark.</summary>
    private static int Extend(string text, int end)
    {
        var last = end;
        var i = end;
        var mayTakePreposition = true;
        for (var word = 0; word < MostWords; word++)
        {
            var next = NextWord().Match(text, i, Math.Min(48, text.Length - i));
            if (!next.Success) break;
            var value = next.Groups["word"].Value;
            var isSmall = value is "op" or "van" or "voor" or "inzake" or "ter" or "in" or "de" or "het" or "en" or "over" or "met";
            if (!isSmall && Stops.Contains(value) || isSmall && value is not ("en" or "de" or "het") && !mayTakePreposition) break;
            i = next.Index + next.Length;
            if (!isSmall)
            {
                last = i;
                mayTakePreposition = false;
            }

            if (i < text.Length && text[i] == ',' && !IsEnumeration(text, i)) break;
        }

        return last;
    }

    /// <summary>"werving, reclame en verslavingspreventie": the comma stands within the name when an "en" closes the series.</summary>
    private static bool IsEnumeration(string text, int comma) => comma < text.Length && Enumeration().IsMatch(text.AsSpan(comma, Math.Min(60, text.Length - comma)));

    [GeneratedRegex(@"\G(?:(?<open>(?:(?:Algemene|Tijdelijke|Invoerings|Uitvoerings|Rijks)? ?(?:Wet|wet|Rijkswet|Besluit|Regeling|Reglement|Verordening|Richtlijn|Verdrag|Uitvoeringsbesluit|Uitvoeringswet|Uitvoeringsregeling|Kaderwet|Invoeringswet))(?=[ ,]))|(?:[A-Z][\p{L}-]*(?:wet|besluit|regeling|verordening|reglement|wetboek|code|statuut|verdrag)|Burgerlijk Wetboek|Wetboek van \p{Lu}\p{L}+|EVRM|VWEU|AVG|UAVG|RVV|BW|Sr|Sv|Rv|[A-Z][a-z]{0,3}[A-Za-z]?w|Wmo|Wlz|Zvw|Awb|Wob|Woo|Wft|Pw|Wvw|Bal|Wabo|Wbp|Wnb)(?![\p{L}])"
        + @"|\p{Lu}[\p{L}-]*(?: (?!(?:en|of|de|het|een|van|in|op|bij|is|wordt|die|dat) )\p{Ll}[\p{Ll}-]+){0,2} \p{Ll}*(?:wet|wetboek|besluit|regeling|verordening|reglement|statuut)(?!\p{L}))",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\G(?<comma>,)? (?<word>\p{Ll}[\p{Ll}-]*|\d{4}|\p{Lu}[\p{L}-]+)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex NextWord();

    /// <summary>"Algemene subsidieverordening Veldrijk 2013", "Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984": of whom, and of which year.</summary>
    [GeneratedRegex(@"\G(?: (?:gemeente|provincie|waterschap))?(?: \p{Lu}[\p{L}-]+){1,3}(?: (?:19|20)\d\d(?!\d))?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex LocalName();

    [GeneratedRegex(@"\G (?:19|20)\d\d(?!\d)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex WithYear();

    [GeneratedRegex(@"\A, \p{Ll}+ en \p{Ll}+", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Enumeration();
}
