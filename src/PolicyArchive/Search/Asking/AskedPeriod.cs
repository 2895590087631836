namespace PolicyArchive.Search.Asking;

/// <summary>A stretch of days, inclusive, or one day of any year.</summary>
/// <param name="From">Null: no lower bound.</param>
/// <param name="To">Null: no upper bound.</param>
internal sealed record AskedPeriod(DateOnly? From, DateOnly? To)
{
    /// <summary>Month and day, where the year was left out ("12 december").</summary>
    public (int Month, int Day)? Yearly { get; init; }

    public static AskedPeriod Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static AskedPeriod Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static AskedPeriod Day(DateOnly day) => new(day, day);

    public bool Contains(DateOnly day)
    {
        if (Yearly is { } yearly)
            return day.Month == yearly.Month && day.Day == yearly.Day;
        return (From is null || day >= From) && (To is null || day <= To);
    }
}
