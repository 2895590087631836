namespace PolicyArchive.Analysis.Deadlines;

/// <summary>Reads a stretch of the calendar from words, against the day on which they were written and the recess of the Chamber they are meant for.</summary>
internal sealed class PeriodParser(List<TermWord> words, DateOnly on, string? chamber)
{
    private readonly YearParser _years = new(words, on);
    private Bound _bound;

    /// <summary>The period that begins at word <paramref name="i"/>; null when none does.</summary>
    public Period? Read(int i, Bound bound = Bound.None)
    {
        if (i >= words.Count) return null;
        _bound = bound;
        return ReadPart(i) ?? ReadPlain(i);
    }

    private string Word(int i) => i >= 0 && i < words.Count ? words[i].Text : "";

    private Period? ReadPlain(int i) => ReadDate(i) ?? ReadMonth(i) ?? ReadQuarter(i) ?? ReadRelative(i) ?? ReadSeason(i) ?? ReadBreak(i) ?? WholeYear(i);

    /// <summary>"begin", "medio", "eind", "de tweede helft van" with what they are part of.</summary>
    private Period? ReadPart(int i)
    {
        var part = Word(i) switch
        {
            "begin" => PeriodPart.Begin,
            "medio" or "half" or "midden" or "halverwege" => PeriodPart.Middle,
            "eind" or "einde" or "ultimo" => PeriodPart.End,
            "loop" when Word(i + 1) == "van" => PeriodPart.Whole,
            "eerste" when Word(i + 1) is "helft" or "deel" => PeriodPart.FirstHalf,
            "tweede" when Word(i + 1) is "helft" or "deel" => PeriodPart.SecondHalf,
            "eerste" when Word(i + 1) is "week" or "weken" or "dagen" or "maanden" => PeriodPart.Begin,
            "laatste" when Word(i + 1) is "week" or "weken" or "dagen" or "maanden" => PeriodPart.End,
            _ => PeriodPart.None,
        };
        if (part == PeriodPart.None) return null;
        var j = i + (Word(i) is "eerste" or "tweede" or "laatste" or "loop" ? 2 : 1);
        if (WholeYear(Word(i) == "loop" ? j - 1 : j) is { } year) return year with { Window = PeriodParts.Of(year, part), IsQualified = true, IsEnd = part is PeriodPart.End };
        if (Word(j) == "van") j++;
        if (Word(j) is "de" or "het" or "t") j++;
        if (ReadPlain(j) is not { } whole) return null;
        var window = PeriodParts.Of(whole, part);
        return whole with { Window = window, IsQualified = true, IsEnd = part is PeriodPart.End or PeriodPart.SecondHalf };
    }

    /// <summary>"van het jaar", "volgend jaar", "2025".</summary>
    private Period? WholeYear(int i)
    {
        var (year, next) = _years.Read(i);
        return year > 0 ? new Period(Window.Months(year, 1, 12), next, PeriodShape.Year, Word(next - 1) != "jaar") : null;
    }

    private Period? ReadDate(int i)
    {
        if (ReadNumericDate(i) is { } numeric) return numeric;
        var day = CalendarWords.Count(Word(i));
        var month = CalendarWords.MonthOrShort(Word(i + 1));
        var isDate = day is >= 1 and <= 31 && month > 0 && char.IsAsciiDigit(Word(i)[0]);
        if (!isDate) return null;
        var (year, next) = _years.Read(i + 2);
        if (year > 0) return DayOf(year, month, day) is { } exact ? new Period(Window.Day(exact), next, PeriodShape.Day, true) : null;
        var bare = DayOf(on.Year, month, day) ?? DayOf(on.Year + 1, month, day);
        if (bare is not { } coming) return null;
        return new Period(Window.Day(coming < on ? coming.AddYears(1) : coming), i + 2, PeriodShape.Day, false);
    }

    private Period? ReadNumericDate(int i)
    {
        var parts = Word(i).Split('-', '/');
        if (parts.Length != 3 || parts.Any(p => p.Length is 0 or > 4)) return null;
        var year = CalendarWords.Year(parts[2]);
        var date = year > 0 ? DayOf(year, CalendarWords.Count(parts[1].TrimStart('0')), CalendarWords.Count(parts[0].TrimStart('0'))) : null;
        return date is { } day ? new Period(Window.Day(day), i + 1, PeriodShape.Day, true) : null;
    }

    private static DateOnly? DayOf(int year, int month, int day)
    {
        var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    private Period? ReadMonth(int i)
    {
        if (Word(i) == "maand") i++;
        var month = CalendarWords.Month(Word(i));
        if (month == 0) return null;
        var (year, next) = _years.Read(i + 1);
        if (year > 0) return new Period(Window.Month(year, month), next, PeriodShape.Month, true);
        var coming = month < on.Month ? on.Year + 1 : on.Year;
        return new Period(Window.Month(coming, month), i + 1, PeriodShape.Month, false);
    }

    private Period? ReadQuarter(int i)
    {
        var word = Word(i);
        var isShort = word.Length == 2 && word[0] is 'q' or 'k' && word[1] is >= '1' and <= '4';
        var quarter = isShort ? word[1] - '0' : Word(i + 1) == "kwartaal" ? CalendarWords.Ordinal(word) : 0;
        if (quarter > 0) return Part(i + (isShort ? 1 : 2), (quarter - 1) * 3 + 1, 3, PeriodShape.Quarter);
        var isHalf = Word(i + 1) is "halfjaar" || Word(i + 1) == "half" && Word(i + 2) == "jaar";
        var half = isHalf ? CalendarWords.Ordinal(word) : 0;
        if (half is not (1 or 2)) return null;
        return Part(i + (Word(i + 1) == "half" ? 3 : 2), half == 1 ? 1 : 7, 6, PeriodShape.Quarter);
    }

    private Period Part(int afterName, int month, int months, PeriodShape shape)
    {
        var (year, next) = _years.Read(afterName);
        if (year > 0) return new Period(Window.Months(year, month, months), next, shape, true);
        var window = Window.Months(on.Year, month, months);
        return new Period(window.To < on ? Window.Months(on.Year + 1, month, months) : window, afterName, shape, false);
    }

    private Period? ReadRelative(int i) => RelativePeriod.Read(Word(i), Word(i + 1), on) is { } window
        ? new Period(window, i + 2, Word(i + 1) is "jaar" ? PeriodShape.Year : Word(i + 1) is "week" ? PeriodShape.Week : PeriodShape.Month, false, true)
        : null;

    private Period? ReadSeason(int i)
    {
        var isDemonstrative = Word(i) is "dit" or "deze" or "komend" or "komende" or "volgend" or "volgende" or "aankomend" or "aankomende" or "aanstaande";
        var name = isDemonstrative ? Word(i + 1) : Word(i);
        var (month, count) = name switch
        {
            "voorjaar" or "lente" => (3, 3),
            "najaar" or "herfst" => (9, 3),
            "winter" => (12, 3),
            "zomer" when isDemonstrative => (6, 3),
            _ => (0, 0),
        };
        if (month == 0) return null;
        var part = Part(i + (isDemonstrative ? 2 : 1), month, count, PeriodShape.Season);
        var isNextYear = Word(i) is "volgend" or "volgende" && part.Window.From?.Year == on.Year && part.Window.From <= on;
        return part with { Window = isNextYear ? Window.Months(on.Year + 1, month, count) : part.Window, IsQualified = true };
    }

    private Period? ReadBreak(int i)
    {
        var at = Word(i) is "komende" or "komend" or "aanstaande" or "volgende" ? i + 1 : i;
        if (PoliticalCalendar.KindOf(Word(at), Word(at + 1)) is not { } kind) return null;
        var afterName = at + (kind.Words);
        var (year, next) = _years.Read(afterName);
        if (year > 0) return new Period(PoliticalCalendar.Of(kind.Name, year, chamber), next, PeriodShape.Break, true);
        var window = PoliticalCalendar.Of(kind.Name, on.Year, chamber);
        var stillOn = window.To >= on && (_bound == Bound.After || kind.Name == "reces");
        var isOver = window.From < on && !stillOn;
        return new Period(isOver ? PoliticalCalendar.Of(kind.Name, on.Year + 1, chamber) : window, afterName, PeriodShape.Break, false);
    }
}
