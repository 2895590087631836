using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Deadlines;

/// <summary>Finds the terms of one sentence that can be counted on a calendar, from left to right.</summary>
internal sealed class DatedTerms
{
    private const int ShortText = 45;

    private readonly string _text;
    private readonly DateOnly? _date;
    private readonly DateOnly _on;
    private readonly List<TermWord> _words;
    private readonly PeriodParser _periods;
    private readonly List<Term> _terms = [];

    public DatedTerms(string text, DateOnly? date, string? chamber)
    {
        _text = text;
        _date = date;
        _on = date is { Year: > 1 and < 9000 } known ? known : new DateOnly(2000, 1, 1);
        _words = TermWords.Of(text);
        _periods = new PeriodParser(_words, _on, chamber);
    }

    public List<Term> Read()
    {
        for (var i = 0; i < _words.Count;)
        {
            i = Math.Max(i + 1, ReadAt(i));
        }

        return _terms;
    }

    /// <summary>Takes the term at word <paramref name="i"/>, if any; gives the index behind what was read.</summary>
    private int ReadAt(int i)
    {
        var (bound, at) = BoundParser.Read(_words, i);
        if (ReadDuration(i, bound) is var afterDuration and > 0) return afterDuration;
        if (ReadMeeting(i, bound, at) is var afterMeeting and > 0) return afterMeeting;
        if (_periods.Read(at, bound) is not { } period) return i + 1;
        if (IsTerm(i, bound, period)) Add(i, period.Next, WindowOf(bound, period), period.IsAbsolute, bound is Bound.NotBefore && !IsPlainYear(period));
        return period.Next;
    }

    /// <summary>"binnen zes weken", "over twee maanden", "een maand of anderhalf".</summary>
    private int ReadDuration(int i, Bound bound)
    {
        var word = _words[i].Text;
        var isLoose = word == "een" && i + 2 < _words.Count && _words[i + 2].Text == "of";
        var at = word is "binnen" or "over" or "na" ? i + 1 : word == "uiterlijk" && i + 1 < _words.Count && _words[i + 1].Text is "binnen" or "over" ? i + 2 : isLoose ? i : -1;
        if (at < 0 || DurationParser.Read(_words, at, _on) is not { } duration) return 0;
        var isAgo = duration.Next < _words.Count && _words[duration.Next].Text is "geleden" or "terug" or "lang" or "later" or "eerder";
        if (isAgo) return duration.Next;
        var dependsOnEvent = word == "na" || duration.Next < _words.Count && _words[duration.Next].Text is "na" or "nadat" or "voor" or "voorafgaand";
        var window = dependsOnEvent || IsConditional() || !duration.IsCounted ? default : new Window(null, duration.End);
        Add(i, duration.Next, word == "over" && window.To is { } day ? Window.Day(day) : window, isAbsolute: false, isLowerBound: false, isVague: !duration.IsCounted);
        return duration.Next;
    }

    /// <summary>"voorafgaand aan het debat van 7 november", "voor het overleg op 3 maart": until the day before.</summary>
    private int ReadMeeting(int i, Bound bound, int at)
    {
        if (bound != Bound.Before || at >= _words.Count || !MeetingWords.IsMeeting(_words[at].Text)) return 0;
        for (var j = at + 1; j < Math.Min(at + 8, _words.Count); j++)
        {
            if (_words[j].Text is not ("van" or "op") || _periods.Read(j + 1) is not { Shape: PeriodShape.Day } day) continue;
            if (day.Window.To >= _on) Add(i, day.Next, new Window(null, day.Window.From?.AddDays(-1)), day.IsAbsolute, isLowerBound: false);
            return day.Next;
        }

        return 0;
    }

    private bool IsTerm(int i, Bound bound, Period period)
    {
        if (IsOfComingPaper(i, period)) return true;
        if (bound == Bound.Foreign || IsPast(period) || LooksBack(period)) return false;
        if (SubjectTerms.IsAbout(_words, i, bound, IsPlainYear(period), period.Shape)) return false;
        var isBreakInside = period.Shape == PeriodShape.Break && bound is Bound.None or Bound.Within && _words[period.Next - 1].Text is "zomer" or "reces" or "miljoenennota" or "voorjaarsnota" or "najaarsnota";
        if (isBreakInside) return bound == Bound.Within && _words[i].Text is "rond";
        if (IsPlainYear(period) && period.IsAbsolute) return bound is Bound.Until or Bound.NotBefore or Bound.Within || bound == Bound.Before && HasStressedBefore(i);
        return bound != Bound.None || period.IsQualified || period.Shape is PeriodShape.Quarter || _text.Length <= ShortText && period.Shape == PeriodShape.Day;
    }

    /// <summary>"voor 2026" names a budget more often than a term; only "vóór 2026" and "nog voor 2026" are taken.</summary>
    private bool HasStressedBefore(int i) => _text.AsSpan(_words[i].Start, _words[i].End - _words[i].Start).ContainsAny("óò") || _words[i].Text is "nog" or "ruim" or "uiterlijk";

    /// <summary>"vanaf 2026" and "vanaf volgend jaar" say in which year it begins.</summary>
    private static bool IsPlainYear(Period period) => period.Shape == PeriodShape.Year && period.Window is { From: { Month: 1, Day: 1 }, To: { Month: 12, Day: 31 } };

    /// <summary>"in de voortgangsrapportage van december leest u": the paper and its month lie ahead; "in mijn brief van december heb ik" does not.</summary>
    private bool IsOfComingPaper(int i, Period period)
    {
        if (period.Shape != PeriodShape.Month || period.IsAbsolute || i < 2 || _words[i].Text is not "van") return false;
        var isPaper = _words[i - 1].Text is var paper && (paper.EndsWith("brief", StringComparison.Ordinal) || paper.EndsWith("rapportage", StringComparison.Ordinal));
        var isIn = _words.Take(i - 1).TakeLast(2).Any(word => word.Text is "in" or "bij" or "met");
        return isPaper && isIn && !_words.Exists(word => word.Text is "heb" or "heeft" or "hebben" or "had" or "is" or "was" or "zijn" or "werd");
    }

    private bool IsPast(Period period) => _date is not null && period.IsAbsolute && period.Window.To < _on;

    private bool LooksBack(Period period) => period.Next < _words.Count && _words[period.Next].Text is "jl" or "jongstleden" or "ll" or "laatstleden";

    private bool IsConditional() => _words[0].Text is "mocht" or "zodra" or "als" or "indien" or "wanneer" or "nadat";

    private static Window WindowOf(Bound bound, Period period)
    {
        var (from, to) = (period.Window.From, period.Window.To);
        return bound switch
        {
            Bound.Until => new Window(null, to),
            Bound.Before => new Window(null, period.IsEnd ? to : from?.AddDays(-1)),
            Bound.NotBefore when IsPlainYear(period) => period.Window,
            Bound.NotBefore => new Window(from, null),
            Bound.After when period.Shape == PeriodShape.Break => AfterBreak(to),
            Bound.After => new Window(to?.AddDays(1), null),
            _ => period.Window,
        };
    }

    /// <summary>"na de zomer" means the autumn that follows, "na het kerstreces" the weeks behind it: until the end of November, or eight weeks.</summary>
    private static Window AfterBreak(DateOnly? last)
    {
        if (last is not { } day) return default;
        var end = day.Month is 8 or 9 ? new DateOnly(day.Year, 11, 30) : day.AddDays(56);
        return new Window(day.AddDays(1), end);
    }

    private void Add(int first, int next, Window window, bool isAbsolute, bool isLowerBound, bool isVague = false)
    {
        var start = _words[first].Start;
        var length = _words[next - 1].End - start;
        if (_date is null && !isAbsolute) window = default;
        var isEvent = window == default && !isVague;
        _terms.Add(new Term(start, length, new Due(_text.Substring(start, length), window.From, window.To, isVague), isLowerBound, isEvent));
    }
}
