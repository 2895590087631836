namespace PolicyArchive.Analysis.Deadlines;

/// <summary>The landmarks of the political year by which promises are dated.</summary>
internal static class PoliticalCalendar
{
    /// <summary>The landmark that one or two words name, and how many words it takes.</summary>
    public static (string Name, int Words)? KindOf(string word, string following) => word switch
    {
        "zomerreces" or "zomervakantie" or "zomer" => ("zomer", 1),
        "kerstreces" or "kerstvakantie" => ("kerst", 1),
        "kerst" or "kerstmis" => following == "reces" ? ("kerst", 2) : ("kerstmis", 1),
        "meireces" or "meivakantie" => ("mei", 1),
        "herfstreces" or "herfstvakantie" => ("herfst", 1),
        "voorjaarsreces" or "voorjaarsvakantie" or "krokusreces" or "krokusvakantie" => ("voorjaar", 1),
        "reces" => ("reces", 1),
        "prinsjesdag" or "miljoenennota" => ("prinsjesdag", 1),
        "voorjaarsnota" => ("voorjaarsnota", 1),
        "najaarsnota" => ("najaarsnota", 1),
        "jaarwisseling" or "jaareinde" => ("jaarwisseling", 1),
        "verantwoordingsdag" => ("verantwoordingsdag", 1),
        _ => null,
    };

    /// <summary>Its days in a year. Voorjaarsnota: by 1 June; Najaarsnota: by 1 December (Comptabiliteitswet 2016, art. 2.26).</summary>
    public static Window Of(string name, int year, string? chamber) => name switch
    {
        "zomer" => Of(RecessCalendar.Of(RecessKind.Zomer, year, chamber)),
        "kerst" => Of(RecessCalendar.Of(RecessKind.Kerst, year, chamber)),
        "mei" => Of(RecessCalendar.Of(RecessKind.Mei, year, chamber)),
        "herfst" => Of(RecessCalendar.Of(RecessKind.Herfst, year, chamber)),
        "voorjaar" => Of(RecessCalendar.Of(RecessKind.Voorjaar, year, chamber)),
        "reces" => Of(RecessCalendar.Of(RecessKind.Zomer, year, chamber)),
        "prinsjesdag" => Window.Day(BudgetDay(year)),
        "voorjaarsnota" => Window.Day(new DateOnly(year, 6, 1)),
        "najaarsnota" => Window.Day(new DateOnly(year, 12, 1)),
        "verantwoordingsdag" => Window.Day(ThirdOf(DayOfWeek.Wednesday, year, 5)),
        "kerstmis" => new Window(new DateOnly(year, 12, 25), new DateOnly(year, 12, 26)),
        _ => Window.Day(new DateOnly(year + 1, 1, 1)),
    };

    /// <summary>Prinsjesdag, the third Tuesday of September (Grondwet art. 65).</summary>
    public static DateOnly BudgetDay(int year) => ThirdOf(DayOfWeek.Tuesday, year, 9);

    private static DateOnly ThirdOf(DayOfWeek day, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)day - (int)first.DayOfWeek + 7) % 7 + 14);
    }

    private static Window Of(Recess recess) => new(recess.First, recess.Last);
}
