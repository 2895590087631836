using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyArchive.Search.Asking;

/// <summary>Reads dates as people type them: "2023", "mei 2023", "12 december", "12 december 2023", "12-12-2023", "2023-12-12".</summary>
internal static partial class DutchDates
{
    private static readonly string[] Months =
        ["jan", "feb", "maa|mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] MonthNames =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>"12 december 2023".</summary>
    public static string Say(DateOnly day) => $"{day.Day} {MonthNames[day.Month - 1]} {day.Year}";

    /// <summary>All dates of a text, in order.</summary>
    public static IEnumerable<(int Start, int Length, AskedPeriod Period)> Find(string text)
    {
        foreach (Match match in AnyDate().Matches(text))
        {
            if (Read(match) is { } period)
                yield return (match.Index, match.Length, period);
        }
    }

    /// <summary>A text that is one date and nothing else; null otherwise.</summary>
    public static AskedPeriod? Parse(string text)
    {
        var match = AnyDate().Match(text.Trim());
        return match.Success && match.Length == text.Trim().Length ? Read(match) : null;
    }

    /// <summary>"2022..2024", "mei 2023..", "..2020"; null for anything else.</summary>
    public static AskedPeriod? ParseRange(string text)
    {
        var parts = text.Split("..");
        if (parts.Length != 2)
            return null;
        var (first, last) = (parts[0].Trim(), parts[1].Trim());
        var (from, to) = (Parse(first), Parse(last));
        var isRange = (from is not null || first.Length == 0) && (to is not null || last.Length == 0) && (from ?? to) is not null;
        var isYearly = from?.Yearly is not null || to?.Yearly is not null;
        return isRange && !isYearly ? new AskedPeriod(from?.From, to?.To) : null;
    }

    private static AskedPeriod? Read(Match match)
    {
        var year = Number(match, "year");
        var month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].Value) : Number(match, "month");
        var day = Number(match, "day");
        return (year, month, day) switch
        {
            ({ } y, null, _) => AskedPeriod.Year(y),
            ({ } y, { } m, null) when m is >= 1 and <= 12 => AskedPeriod.Month(y, m),
            ({ } y, { } m, { } d) when IsDay(y, m, d) => AskedPeriod.Day(new DateOnly(y, m, d)),
            (null, { } m, { } d) when IsDay(2024, m, d) => new AskedPeriod(null, null) { Yearly = (m, d) },
            _ => null,
        };
    }

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    private static int MonthOf(string name)
    {
        var beginning = name[..3].ToLowerInvariant();
        return Array.FindIndex(Months, month => month.Split('|').Contains(beginning)) + 1;
    }

    [GeneratedRegex(
        """
        (?<![\p{L}\d.,/#-])(?:
          (?:(?<day>\d{1,2})\ )?(?<name>januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)\.?(?:\ (?<year>(?:19|20)\d\d))?(?<=\d|\d\ \p{L}{1,10}\.?)
          |(?<day>\d{1,2})[-/](?<month>\d{1,2})[-/](?<year>(?:19|20)\d\d)
          |(?<year>(?:19|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?
          |(?<year>(?:19|20)\d\d)
        )(?![\p{L}\d/-]|[.,]\d)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyDate();
}
