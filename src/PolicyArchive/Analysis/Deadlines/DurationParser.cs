namespace PolicyArchive.Analysis.Deadlines;

/// <summary>A stretch of time counted from the day of writing.</summary>
internal readonly record struct Duration(DateOnly End, int Next, bool IsCounted);

/// <summary>Reads "zes weken", "twee tot drie maanden", "een maand of anderhalf", "een half jaar", "enkele weken".</summary>
internal static class DurationParser
{
    /// <summary>The duration that begins at word <paramref name="i"/>; not counted for "enkele weken".</summary>
    public static Duration? Read(List<TermWord> words, int i, DateOnly on)
    {
        if (Word(i) is "de" or "ongeveer" or "circa" or "hooguit" or "maximaal" or "uiterlijk" or "nu" or "een" && Word(i + 1) is "krappe" or "kleine") i++;
        if (Word(i) is "komende" or "eerstkomende") i++;
        var isUncounted = Word(i) is "enkele" or "wat" || Word(i) == "een" && Word(i + 1) is "paar" or "aantal";
        if (isUncounted) return ReadUncounted(words, i + (Word(i) == "een" ? 2 : 1), on);
        if (ReadHalves(words, i, on) is { } half) return half;
        var count = CalendarWords.Count(Word(i));
        if (count == 0) return null;
        var j = i + 1;
        if (Word(j) is "a" or "tot" or "of" && CalendarWords.Count(Word(j + 1)) is var upper and > 0) (count, j) = (upper, j + 2);
        if (!IsUnit(Word(j))) return null;
        if (count == 1 && Word(j + 1) == "of" && ReadLoose(words, j, on) is { } loose) return loose;
        return new Duration(Add(on, count, Word(j)), j + 1, true);

        string Word(int k) => WordAt(words, k);
    }

    /// <summary>"een week of zes", "een maand of anderhalf": about so many; a loose number of months lasts to the end of its last month.</summary>
    private static Duration? ReadLoose(List<TermWord> words, int unit, DateOnly on)
    {
        var name = WordAt(words, unit);
        var isOneAndHalf = WordAt(words, unit + 2) is "anderhalf" or "anderhalve";
        var count = isOneAndHalf ? 1 : CalendarWords.Count(WordAt(words, unit + 2));
        if (count == 0) return null;
        var end = Add(on, count, name);
        if (isOneAndHalf) end = end.AddDays(name == "maand" ? 15 : name == "jaar" ? 183 : 4);
        var isMonths = name == "maand";
        return new Duration(isMonths ? new DateOnly(end.Year, end.Month, 1).AddMonths(1).AddDays(-1) : end, unit + 3, true);
    }

    private static Duration? ReadHalves(List<TermWord> words, int i, DateOnly on)
    {
        var at = WordAt(words, i) == "een" ? i + 1 : i;
        if (WordAt(words, at) is "halfjaar") return new Duration(on.AddMonths(6), at + 1, true);
        if (WordAt(words, at) is "half" && WordAt(words, at + 1) == "jaar") return new Duration(on.AddMonths(6), at + 2, true);
        if (WordAt(words, at) is not ("anderhalve" or "anderhalf")) return null;
        return WordAt(words, at + 1) switch
        {
            "maand" => new Duration(on.AddMonths(1).AddDays(15), at + 2, true),
            "jaar" => new Duration(on.AddMonths(18), at + 2, true),
            "week" => new Duration(on.AddDays(11), at + 2, true),
            _ => null,
        };
    }

    private static Duration? ReadUncounted(List<TermWord> words, int unit, DateOnly on) =>
        IsUnit(WordAt(words, unit)) ? new Duration(on, unit + 1, false) : null;

    private static bool IsUnit(string word) =>
        word is "dag" or "dagen" or "week" or "weken" or "maand" or "maanden" or "jaar" or "jaren" or "kwartaal" or "kwartalen" or "werkdagen" or "uur";

    private static DateOnly Add(DateOnly on, int count, string unit) => unit switch
    {
        "dag" or "dagen" => on.AddDays(count),
        "werkdagen" => on.AddDays(count + (count + (int)on.DayOfWeek) / 5 * 2),
        "week" or "weken" => on.AddDays(7 * count),
        "maand" or "maanden" => on.AddMonths(count),
        "kwartaal" or "kwartalen" => on.AddMonths(3 * count),
        "uur" => on.AddDays(count / 24),
        _ => on.AddYears(Math.Min(count, 50)),
    };

    private static string WordAt(List<TermWord> words, int i) => i >= 0 && i < words.Count ? words[i].Text : "";
}
