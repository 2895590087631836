namespace PolicyArchive.Analysis.Deadlines;

/// <summary>Days that a term's words mean; both ends are in it, null is open.</summary>
internal readonly record struct Window(DateOnly? From, DateOnly? To)
{
    public static Window Day(DateOnly day) => new(day, day);

    public static Window Month(int year, int month) => Months(year, month, 1);

    /// <summary>From the first day of a month, so many months.</summary>
    public static Window Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new Window(first, first.AddMonths(count).AddDays(-1));
    }
}
