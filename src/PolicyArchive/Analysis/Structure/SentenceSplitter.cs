namespace PolicyArchive.Analysis.Structure;

/// <summary>Cuts a paragraph into sentences in one pass over its characters.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer stretches without a stop are cut at a space: no law has such a sentence, and finders may take what time they need within one.</summary>
    private const int Longest = 3_000;

    /// <summary>A sentence as a half-open range; <see cref="Mark"/> is the footnote mark that stood behind its stop.</summary>
    internal readonly record struct Cut(int Start, int End, string? Mark);

    public static List<Cut> Split(string text)
    {
        var cuts = new List<Cut>();
        var start = SkipSpace(text, 0);
        for (var i = start; i < text.Length; i++)
        {
            if (i - start >= Longest && text[i] == ' ')
            {
                cuts.Add(new Cut(start, i, null));
                start = i = SkipSpace(text, i);
                i--;
                continue;
            }

            if (!IsStop(text[i])) continue;
            var close = AfterClosers(text, i + 1);
            var (next, mark) = NextSentence(text, start, i, close);
            if (next < 0)
            {
                i = close - 1;
                continue;
            }

            cuts.Add(new Cut(start, close, mark));
            start = next;
            i = next - 1;
        }

        var end = text.AsSpan().TrimEnd().Length;
        if (end > start) cuts.Add(new Cut(start, end, null));
        return cuts;
    }

    /// <summary>Where the next sentence begins when the stop at <paramref name="stop"/> ends one, else -1.</summary>
    private static (int Next, string? Mark) NextSentence(string text, int start, int stop, int close)
    {
        if (close >= text.Length) return (-1, null);
        var mark = MarkBehind(text, stop, close);
        var behind = close + mark.Length;
        var next = SkipSpace(text, behind);
        if (next >= text.Length) return mark.Length > 0 ? (text.Length, mark.ToString()) : (-1, null);

        var isGlued = next == behind;
        var ends = isGlued ? EndsThoughGlued(text, stop, next) : Ends(text, start, stop, next);
        return ends ? (next, mark.Length > 0 ? mark.ToString() : null) : (-1, null);
    }

    private static bool Ends(string text, int start, int stop, int next)
    {
        var opener = text[next];
        if (char.IsLower(opener) && !IsApostropheWord(text, next)) return false;
        if (text[stop] != '.') return text[stop] == '…' ? char.IsUpper(FirstLetter(text, next)) : true;

        var word = WordBefore(text, stop);
        var isEnumerator = stop - word.Length <= start && IsEnumerator(word);
        if (isEnumerator || DutchAbbreviations.NeverEnds(word) || IsInitial(text, word, stop)) return false;
        if (DutchAbbreviations.SometimesEnds(word)) return char.IsUpper(opener);
        return true;
    }

    /// <summary>"1", "12", "a", "iv"; not "Ja" or "Nee".</summary>
    private static bool IsEnumerator(ReadOnlySpan<char> word) =>
        word.Length <= 1 || word.Length <= 3 && (word.IndexOfAnyExceptInRange('0', '9') < 0 || word.IndexOfAnyExcept("ivxIVX") < 0);

    /// <summary>A lost space: "ophoog.Staatssecretaris", but not "www.Rijksoverheid" or "A.C.Hoogeslag".</summary>
    private static bool EndsThoughGlued(string text, int stop, int next)
    {
        var word = WordBefore(text, stop);
        var isPlainWord = word.Length >= 2 && word.IndexOfAny(".:/@") < 0 && char.IsLower(word[^1]);
        var startsSentence = char.IsUpper(text[next]) && next + 1 < text.Length && (char.IsLower(text[next + 1]) || text[next + 1] == ' ');
        return isPlainWord && startsSentence && !word.Equals("www", StringComparison.Ordinal) && !DutchAbbreviations.NeverEnds(word);
    }

    private static bool IsInitial(string text, ReadOnlySpan<char> word, int stop)
    {
        var last = word.LastIndexOf('.') is var dot and >= 0 ? word[(dot + 1)..] : word;
        var isShort = last.Length == 1 && char.IsUpper(last[0]) || last is "Th" or "Chr" or "Ph" or "IJ" or "Ch";
        if (!isShort) return false;
        return word.Length > 1 || !IsLetterOfSeries(text, stop - 1);
    }

    /// <summary>"bijlage A." ends a sentence, "de heer A." does not.</summary>
    private static bool IsLetterOfSeries(string text, int letter)
    {
        var end = letter - 1;
        if (end <= 0) return false;
        var before = WordBefore(text, end);
        return before is "bijlage" or "categorie" or "groep" or "variant" or "optie" or "scenario" or "klasse" or "deel";
    }

    /// <summary>Up to two digits, or one letter in brackets, glued behind the stop, followed by space or the end.</summary>
    private static ReadOnlySpan<char> MarkBehind(string text, int stop, int close)
    {
        var end = close;
        while (end < text.Length && end - close < 3 && char.IsAsciiDigit(text[end])) end++;
        var isNumber = stop > 0 && char.IsAsciiDigit(text[stop - 1]) && close == stop + 1;
        var isMark = end > close && !isNumber && (end == text.Length || text[end] == ' ');
        return isMark ? text.AsSpan(close, end - close) : [];
    }

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 24 && !IsWordEdge(text[start - 1])) start--;
        return text.AsSpan(start, end - start);
    }

    private static bool IsWordEdge(char c) => c is ' ' or '(' or '"' or '«' or '“' or '‘' or ',' or ';' or '–' or '-' or '/' or '[';

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    private static int AfterClosers(string text, int i)
    {
        while (i < text.Length && (IsStop(text[i]) || text[i] is ')' or ']' or '"' or '»' or '”' or '’' or '\'')) i++;
        return i;
    }

    private static bool IsApostropheWord(string text, int i) => text[i] is '\'' or '’' or '‘' && i + 1 < text.Length && char.IsLower(text[i + 1]);

    private static char FirstLetter(string text, int i)
    {
        while (i < text.Length && !char.IsLetterOrDigit(text[i])) i++;
        return i < text.Length ? text[i] : ' ';
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && text[i] == ' ') i++;
        return i;
    }
}
