namespace PolicyArchive.Analysis.Deadlines;

/// <summary>"deze week", "volgende maand", "dit kwartaal", "komend jaar": stretches around the day of writing. Weeks begin on Monday.</summary>
internal static class RelativePeriod
{
    public static Window? Read(string which, string unit, DateOnly on)
    {
        var distance = which switch
        {
            "deze" or "dit" or "lopende" => 0,
            "volgende" or "volgend" or "komende" or "komend" or "aankomende" or "aankomend" or "aanstaande" => 1,
            _ => -1,
        };
        if (distance < 0) return null;
        return unit switch
        {
            "week" => Week(on, distance),
            "maand" => Window.Month(on.AddMonths(distance).Year, on.AddMonths(distance).Month),
            "kwartaal" => Quarter(on.AddMonths(3 * distance)),
            "halfjaar" => Half(on.AddMonths(6 * distance)),
            "jaar" => Window.Months(on.Year + distance, 1, 12),
            "vergaderjaar" => SessionYear(on, distance),
            _ => null,
        };
    }

    private static Window Week(DateOnly on, int distance)
    {
        var monday = on.AddDays(-(((int)on.DayOfWeek + 6) % 7) + 7 * distance);
        return new Window(monday, monday.AddDays(6));
    }

    private static Window Quarter(DateOnly day) => Window.Months(day.Year, (day.Month - 1) / 3 * 3 + 1, 3);

    private static Window Half(DateOnly day) => Window.Months(day.Year, day.Month <= 6 ? 1 : 7, 6);

    /// <summary>From Prinsjesdag to the day before the next.</summary>
    private static Window SessionYear(DateOnly on, int distance)
    {
        var opening = PoliticalCalendar.BudgetDay(on.Year);
        var year = (on >= opening ? on.Year : on.Year - 1) + distance;
        return new Window(PoliticalCalendar.BudgetDay(year), PoliticalCalendar.BudgetDay(year + 1).AddDays(-1));
    }
}
