using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Numbers;

namespace PolicyArchive.Search.Asking;

/// <summary>Words in a row, among which numbers, periods and dates are recognised before the rest are words.</summary>
internal static class WordRun
{
    private const int ShortestPrefix = 2;

    public static IEnumerable<Asked> Read(IReadOnlyList<QueryPart> run)
    {
        var text = string.Join(' ', run.Select(part => part.Text));
        var known = Recognise(text);
        var start = 0;
        foreach (var (part, index) in run.Select((part, index) => (part, index)))
        {
            var covering = known.FirstOrDefault(item => item.Start <= start && start < item.End);
            if (covering is null)
                foreach (var word in Word(part.Text))
                    yield return word;
            else if (index == 0 || covering.Start > start - run[index - 1].Text.Length - 1)
                yield return covering.Asked;
            start += part.Text.Length + 1;
        }
    }

    private sealed record Known(int Start, int End, Asked Asked);

    private static List<Known> Recognise(string text)
    {
        var known = new List<Known>();
        foreach (var number in NumberFinder.Find(text).Where(number => IsAtWords(text, number.Start, number.End)))
            known.Add(new Known(number.Start, number.End, Number(text, number)));
        foreach (var (start, length, period) in DutchDates.Find(text))
        {
            var isFree = IsAtWords(text, start, start + length) && !known.Any(item => item.Start < start + length && start < item.End);
            if (isFree)
                known.Add(new Known(start, start + length, new AskedDate(text.Substring(start, length), period)));
        }

        return known;
    }

    private static AskedNumber Number(string text, NumberMention number) =>
        new(text.Substring(number.Start, number.Length), [.. number.Terms.Skip(number.Whole)]);

    /// <summary>A number inside a longer word, such as a reference number, is not one by itself.</summary>
    private static bool IsAtWords(string text, int start, int end)
    {
        var beginsWord = start == 0 || text[start - 1] == ' ';
        var rest = text.AsSpan(end);
        var endsWord = rest.Length == 0 || rest[0] == ' ' || rest[0] is ',' or '.' or ';' or '?' && (rest.Length == 1 || rest[1] == ' ');
        return beginsWord && endsWord;
    }

    private static IEnumerable<Asked> Word(string text)
    {
        var tokens = DutchAnalyzer.Analyse(text);
        var isPrefix = text.EndsWith('*') && tokens.Count > 0 && tokens[^1].Forms.Exact.Length >= ShortestPrefix;
        if (DutchDates.ParseRange(text) is { } period)
            yield return new AskedFilter(text, new SearchFilters { From = period.From, To = period.To });
        else if (isPrefix)
            foreach (var asked in Prefix(text, tokens[^1]))
                yield return asked;
        else if (tokens.Count > 0)
            yield return new AskedWord(text);
    }

    /// <summary>Of linked words only the last is a beginning: "voortgang-rap*"; of a number the whole: "2021-0000*".</summary>
    private static IEnumerable<Asked> Prefix(string text, TextToken last)
    {
        var number = DutchAnalyzer.Analyse(text).FirstOrDefault(token => token.Kind == TokenKind.Number);
        if (number.Forms is not null)
            return [new AskedPrefix(text, number.Forms.Stem)];
        return LinkedPrefix(text, last);
    }

    private static IEnumerable<Asked> LinkedPrefix(string text, TextToken last)
    {
        if (DutchAnalyzer.Analyse(text[..last.Start]).Count > 0)
            yield return new AskedWord(text[..last.Start]);
        yield return new AskedPrefix(text[last.Start..], last.Forms.Exact);
    }
}
