using System.Text.RegularExpressions;

namespace PolicyArchive.Search.Numbers;

/// <summary>
/// Finds numbers that are written in many ways: kamerstukken ("36 410 VII, nr. 12", "36410-VII-12", "35 570, C", "nr. 12 (36410-VII)"), pieces of the
/// Eerste Kamer without a dossier ("CXXIV, G") and session years ("2023/24").
/// </summary>
internal static partial class NumberFinder
{
    private const int LongestRange = 30;

    public static IReadOnlyList<NumberMention> Find(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains("X", StringComparison.Ordinal))
            return [];
        var mentions = new List<NumberMention>();
        foreach (Match match in AnyNumber().Matches(text))
        {
            if (Read(match) is { } mention)
                mentions.Add(mention);
        }

        return mentions;
    }

    private static NumberMention? Read(Match match)
    {
        if (match.Groups["dossier"].Success)
            return Kamerstuk(match);
        return match.Groups["roman"].Success ? EersteKamerPiece(match) : SessionYear(match);
    }

    private static NumberMention Kamerstuk(Match match)
    {
        var dossier = string.Concat(match.Groups["dossier"].Value.Where(char.IsAsciiDigit));
        if (match.Groups["sub"].Success)
            dossier += "-" + match.Groups["sub"].Value;
        var terms = new List<string> { "#" + dossier };
        if (match.Groups["addition"].Success)
            terms.Add($"{terms[^1]}-{match.Groups["addition"].Value.ToLowerInvariant()}");
        var whole = terms.Count - 1;
        var numbered = terms[^1];
        foreach (var number in Listed(match.Groups["number"].Value))
            terms.Add($"{numbered}-{number}");
        return new NumberMention(match.Index, match.Length, [.. terms], terms.Count > whole + 1 ? whole + 1 : whole);
    }

    /// <summary>"520 en 548" and "1-3" are several numbers.</summary>
    private static IEnumerable<string> Listed(string numbers)
    {
        foreach (Match item in ListItem().Matches(numbers))
        {
            var first = item.Groups["first"].Value.ToLowerInvariant();
            var isRange = int.TryParse(first, out var from) & int.TryParse(item.Groups["last"].Value, out var to);
            var isShort = isRange && to > from && to - from <= LongestRange;
            if (!isShort)
                yield return first.TrimStart('0') is { Length: > 0 } number ? number : first;
            for (var i = from; isShort && i <= to; i++)
                yield return i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static NumberMention EersteKamerPiece(Match match)
    {
        var term = $"#{match.Groups["roman"].Value}-{match.Groups["piece"].Value}".ToLowerInvariant();
        return new NumberMention(match.Index, match.Length, [term], 0);
    }

    private static NumberMention? SessionYear(Match match)
    {
        var first = int.Parse(match.Groups["first"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var second = match.Groups["second"].Value;
        var next = (first + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (!next.EndsWith(second, StringComparison.Ordinal))
            return null;
        return new NumberMention(match.Index, match.Length, [$"#vj{first}-{next}"], 0);
    }

    [GeneratedRegex(
        """
        (?<![\p{L}\d€])(?<!\d[.,\ ])(?<!€\ )
        (?<dossier>\d{2}[\ \u00A0]?\d{3}|\d{2}[.-]\d{3}(?=[\ \u00A0]?[-,.\ ]?[\ \u00A0]?(?:[IVX]+\b|[Nn]rs?\b|[Nn]ummer)))(?![\d%])(?![.,]\d)
        (?!\ (?:euro|miljoen|mln|miljard|procent)\b)
        (?:-(?<sub>0\d)(?!\d))?
        (?:[\ \u00A0]?[-./(]?[\ \u00A0]?(?<addition>[IVXivx]{1,6}[A-E]?|[A-J])(?![\p{L}\d]|\.[A-Z])\)?)?
        (?:
           ,?\ {0,2}(?:[Nn][Rr]\.?|[Nn]ummer)\ {0,2}(?<number>\d{1,5}|[A-Z]{1,3}(?![\p{L}]))
          |,?\ {0,2}(?:[Nn]rs\.?|[Nn]ummers)\ {0,2}(?<number>\d{1,5}(?:\ {0,2}(?:,|en|t/m|[-–])\ {0,2}\d{1,5}(?!\d)){0,12})
          |-(?<number>\d{1,4}|[A-Z]{1,2})(?![\p{L}\d-])
          |,\ (?<number>[A-Z]{1,2})(?!\p{L}|\.\p{L})
          |(?<=[IVX]),\ (?<number>\d{1,3})(?![\d.])
        )?
        |(?<![\p{L}\d])[Nn][Rr]\.?\ (?<number>\d{1,5})\ \((?<dossier>\d{2}[\ \u00A0]?\d{3})(?:-(?<sub>0\d))?(?:[-\ \u00A0](?<addition>[IVX]{1,6}|[A-J]))?\)
        |(?<![\p{L}\d])(?<roman>[CLXVI]{3,8}),\ (?<piece>[A-Z]{1,2})(?!\p{L}|\.\p{L})
        |(?<!\d|\d[-–/])(?<first>19\d\d|20\d\d)\ ?[-–/]\ ?(?<second>(?:19|20)?\d\d)(?![\d-])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"(?<first>\d{1,5}|[A-Z]{1,3})(?: {0,2}(?:t/m|[-–]) {0,2}(?<last>\d{1,5}))?", RegexOptions.CultureInvariant)]
    private static partial Regex ListItem();
}
