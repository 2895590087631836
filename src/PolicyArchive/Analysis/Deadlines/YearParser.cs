namespace PolicyArchive.Analysis.Deadlines;

/// <summary>Reads the year behind a month, season or quarter: "2025", "van 2025", "van dit jaar", "volgend jaar".</summary>
internal sealed class YearParser(List<TermWord> words, DateOnly on)
{
    /// <summary>The year and the index behind it; year 0 when none stands there.</summary>
    public (int Year, int Next) Read(int i)
    {
        var at = Word(i) == "van" ? i + 1 : i;
        if (Word(at) is "het" or "t") at++;
        if (Word(at) == "jaar") return CalendarWords.Year(Word(at + 1)) is var named and > 0 ? (named, at + 2) : at > i ? (on.Year, at + 1) : (0, i);
        if (CalendarWords.Year(Word(at)) is var year and > 0) return (year, at + 1);
        if (Word(at + 1) != "jaar") return (0, i);
        return Word(at) switch
        {
            "dit" or "lopende" => (on.Year, at + 2),
            "volgend" or "komend" or "aankomend" or "komende" => (on.Year + 1, at + 2),
            _ => (0, i),
        };
    }

    private string Word(int i) => i >= 0 && i < words.Count ? words[i].Text : "";
}
