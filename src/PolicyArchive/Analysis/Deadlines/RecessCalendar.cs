using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Deadlines;

/// <summary>
/// When the Chambers do not meet. The table holds the years with a published source. Elsewhere a rule that fits every year of the table: the
/// Tweede Kamer leaves on the Friday of 3-9 July and of 17-23 December, the Eerste Kamer on the Thursday of 8-14 July and of 18-24 December.
/// Councils follow the Tweede Kamer, for want of one calendar.
/// </summary>
internal static class RecessCalendar
{
    private static readonly FrozenDictionary<(bool IsSenate, RecessKind Kind, int Year), Recess> Published = ReadTable();

    /// <param name="chamber">"Eerste Kamer" for its own calendar; anything else means the Tweede Kamer's.</param>
    /// <param name="year">The year in which the recess begins.</param>
    public static Recess Of(RecessKind kind, int year, string? chamber)
    {
        var isSenate = chamber is "Eerste Kamer";
        return Published.TryGetValue((isSenate, kind, year), out var published) ? published : ByRule(kind, year, isSenate);
    }

    private static Recess ByRule(RecessKind kind, int year, bool isSenate) => kind switch
    {
        RecessKind.Zomer when isSenate => From(OnOrAfter(DayOfWeek.Thursday, year, 7, 8), 60),
        RecessKind.Zomer => From(OnOrAfter(DayOfWeek.Friday, year, 7, 3), 59),
        RecessKind.Kerst when isSenate => From(OnOrAfter(DayOfWeek.Thursday, year, 12, 18), 25),
        RecessKind.Kerst => From(OnOrAfter(DayOfWeek.Friday, year, 12, 17), 24),
        RecessKind.Voorjaar => From(OnOrAfter(DayOfWeek.Friday, year, 2, 13), 10),
        RecessKind.Mei => From(OnOrAfter(DayOfWeek.Friday, year, 4, 20), 17),
        _ => From(OnOrAfter(DayOfWeek.Friday, year, 10, 12), 10),
    };

    private static Recess From(DateOnly first, int days) => new(first, first.AddDays(days));

    private static DateOnly OnOrAfter(DayOfWeek day, int year, int month, int earliest)
    {
        var date = new DateOnly(year, month, earliest);
        return date.AddDays(((int)day - (int)date.DayOfWeek + 7) % 7);
    }

    private static FrozenDictionary<(bool, RecessKind, int), Recess> ReadTable() =>
        Table.Rows("Deadlines.recesses.tsv").ToFrozenDictionary(
            row => (row[0] == "ek", Enum.Parse<RecessKind>(row[1], ignoreCase: true), Table.Date(row[2]).Year),
            row => new Recess(Table.Date(row[2]), Table.Date(row[3])));
}
