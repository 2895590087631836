namespace PolicyArchive.Analysis.Deadlines;

internal enum PeriodPart
{
    None,
    Whole,
    Begin,
    Middle,
    End,
    FirstHalf,
    SecondHalf,
}

/// <summary>
/// What "begin", "medio" and "eind" leave of a period. Of a year: January-February, June-July, December; of a month: its first ten days,
/// 11-20, and from the 21st; of a longer stretch: its first, middle and last third.
/// </summary>
internal static class PeriodParts
{
    public static Window Of(Period period, PeriodPart part)
    {
        if (period.Window is not { From: { } from, To: { } to }) return period.Window;
        var isYear = period.Shape == PeriodShape.Year;
        return part switch
        {
            PeriodPart.Begin when isYear => Window.Months(from.Year, 1, 2),
            PeriodPart.Middle when isYear => Window.Months(from.Year, 6, 2),
            PeriodPart.End when isYear => Window.Month(from.Year, 12),
            PeriodPart.Begin => new Window(from, Third(from, to, 1)),
            PeriodPart.Middle => new Window(Third(from, to, 1).AddDays(1), Third(from, to, 2)),
            PeriodPart.End => new Window(Third(from, to, 2).AddDays(1), to),
            PeriodPart.FirstHalf => new Window(from, Half(from, to)),
            PeriodPart.SecondHalf => new Window(Half(from, to).AddDays(1), to),
            _ => period.Window,
        };
    }

    private static DateOnly Third(DateOnly from, DateOnly to, int thirds)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        return months is > 1 and < 12 && months % 3 == 0 && from.Day == 1
            ? from.AddMonths(months / 3 * thirds).AddDays(-1)
            : from.AddDays(10 * thirds - 1);
    }

    private static DateOnly Half(DateOnly from, DateOnly to)
    {
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        return months > 1 ? from.AddMonths(months / 2).AddDays(-1) : from.AddDays(14);
    }
}
