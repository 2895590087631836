namespace PolicyArchive.Analysis.Deadlines;

internal enum PeriodShape
{
    Day,
    Week,
    Month,
    Quarter,
    Season,

    /// <summary>The summer itself, a recess, Christmas or a fixed day of the political year: "voor" and "na" look at its first and last day.</summary>
    Break,
    Year,
}

/// <summary>A stretch of the calendar as words name it: "eind 2025", "het voorjaar van 2023".</summary>
/// <param name="Next">Index of the word behind it.</param>
/// <param name="IsAbsolute">It names its year, so that it means the same whenever it is read.</param>
/// <param name="IsQualified">"begin", "medio", "eind", "dit": it can stand without a preposition.</param>
/// <param name="IsEnd">"eind", "het einde van": "voor eind juni" still allows 30 June.</param>
internal readonly record struct Period(Window Window, int Next, PeriodShape Shape, bool IsAbsolute, bool IsQualified = false, bool IsEnd = false);
