using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis;

/// <summary>A date as written: "12 maart 2008", "4 okt. 2024", "12 maart jl.".</summary>
/// <param name="Year">0 when none is written.</param>
public readonly partial record struct DutchDate(int Start, int Length, int Day, int Month, int Year)
{
    private static readonly string[] Months = ["jan", "feb", "m", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public int End => Start + Length;

    /// <summary>The date itself where its year is written; else the last such day on or before <paramref name="before"/>.</summary>
    public DateOnly? On(DateOnly? before)
    {
        if (Year > 0) return Exact(Year);
        if (before is not { } day) return null;
        var same = Exact(day.Year);
        return same is null || same > day ? Exact(day.Year - 1) : same;
    }

    /// <summary>All dates of a text, from left to right. A footnote mark glued to the year ("20191") is left out.</summary>
    public static IEnumerable<DutchDate> All(string text, int start = 0)
    {
        foreach (Match match in Pattern().Matches(text, start))
        {
            var date = Of(match);
            if (date is { } found) yield return found;
        }
    }

    /// <summary>The first date with a year.</summary>
    public static DateOnly? First(string text)
    {
        foreach (var date in All(text))
        {
            if (date.On(null) is { } day) return day;
        }

        return null;
    }

    /// <summary>"op 13 december": the year may stand on the next line.</summary>
    public static bool EndsWithMonth(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word is "januari" or "februari" or "maart" or "april" or "mei" or "juni" or "juli" or "augustus" or "september" or "oktober" or "november" or "december";
    }

    private DateOnly? Exact(int year) => DateOnly.TryParseExact($"{year:0000}-{Month:00}-{Day:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DutchDate? Of(Match match)
    {
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["number"].Success ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : MonthOf(match.Groups["month"].Value);
        var year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var exists = day is >= 1 and <= 31 && month is >= 1 and <= 12;
        return exists ? new DutchDate(match.Index, match.Length, day, month, year) : null;
    }

    private static int MonthOf(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower.StartsWith("mei", StringComparison.Ordinal)) return 5;
        return Array.FindIndex(Months, m => lower.StartsWith(m, StringComparison.Ordinal)) + 1;
    }

    [GeneratedRegex(@"(?<![\d.,-])(?<day>\d{1,2})(?: ?e)? (?<month>jan(?:uari)?|feb(?:r(?:uari)?)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?(?: (?<year>(?:19|20)\d\d)(?![\d]{3}))?"
        + @"|(?<![\d.,-])(?<day>\d{1,2})[-/](?<number>\d{1,2})[-/](?<year>(?:19|20)\d\d)(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Pattern();
}
