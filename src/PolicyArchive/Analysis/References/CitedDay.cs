using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.References;

/// <summary>The day by which a letter or meeting is cited: counted back from the document's own day where no year is written, with "jl." as part of it.</summary>
internal static partial class CitedDay
{
    private const int DaysAhead = 120;
    private const int CueWindow = 60;

    /// <summary>"2024-11-13"; "--11-13" where neither the words nor the document tell the year.</summary>
    public static string Iso(DutchDate date, DateOnly? anchor) =>
        date.On(anchor)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? $"--{date.Month:00}-{date.Day:00}";

    /// <summary>A day without a year is the last such day; a meeting still to come is said to be so ("aanstaande", "ter voorbereiding op").</summary>
    /// <param name="start">Where the citation begins.</param>
    public static DateOnly? Anchor(string text, int start, DutchDate date, DateOnly? on)
    {
        if (on is not { } day) return null;
        var rest = text.AsSpan(date.End, Math.Min(14, text.Length - date.End));
        if (Coming().IsMatch(rest)) return day.AddMonths(11);
        var from = Math.Max(0, start - CueWindow);
        var isAhead = !JustPast().IsMatch(rest) && Ahead().IsMatch(text.AsSpan(from, start - from));
        return isAhead ? day.AddDays(DaysAhead) : day;
    }

    /// <summary>Behind the date and its "jl.".</summary>
    public static int EndOf(string text, DutchDate date)
    {
        var past = JustPast().Match(text.Substring(date.End, Math.Min(14, text.Length - date.End)));
        var isClosed = date.End == text.Length && text[^1] == '.';
        return date.End + (past.Success ? past.Length : 0) - (isClosed ? 1 : 0);
    }

    [GeneratedRegex(@"\A ?(?:jl\.?|jongstleden|l\.l\.|ll\.)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex JustPast();

    [GeneratedRegex(@"\A ?(?:a\.s\.|aanstaande|as\.)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Coming();

    [GeneratedRegex(@"(?:geagendeerd|agenderen|agendering|ingepland|gepland|voorbereiding|aanloop|[Tt]en behoeve|het oog op|[Vv]oorafgaand|[Vv]ooruitlopend|komende|eerstvolgende)\b[^.;:]{0,28}\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Ahead();
}
