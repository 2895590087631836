using System.Collections.Frozen;
using PolicyArchive.Documents;

namespace PolicyArchive.Search.Indexing;

/// <summary>
/// Where the sentences of a page begin. A heading, list item or table row is one by itself; a sentence too long to show is cut at a space.
/// </summary>
internal static class SentenceSplitter
{
    private const int Longest = 500;

    private static readonly FrozenSet<string> Abbreviations =
        ("nr nrs art artt dhr mw mevr drs dr mr ir ing prof bijv bv blz p pp pag resp evt incl excl ca zgn nl jl jr sr st vgl o.a m.b.t d.w.z " +
         "e.v c.s m.i.v n.a.v t.a.v t.b.v i.p.v i.v.m t/m enz max min vs afd hfst par stb stcrt kst tel inzake geb gem prov jan feb mrt apr aug sept okt nov dec")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Starts in ascending order, the first at 0; empty for a page without text.</summary>
    public static List<int> Starts(Page page)
    {
        var starts = new List<int>();
        if (page.Blocks.IsDefaultOrEmpty)
            AddParagraphs(page.Text, starts);
        foreach (var block in page.Blocks)
            AddSentences(page.Text, block.Start, block.End, starts);
        if (starts.Count > 0)
            starts[0] = 0;
        return starts;
    }

    private static void AddParagraphs(string text, List<int> starts)
    {
        var start = 0;
        while (start < text.Length)
        {
            var gap = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            var end = gap < 0 ? text.Length : gap;
            AddSentences(text, start, end, starts);
            start = end + 2;
        }
    }

    private static void AddSentences(string text, int start, int end, List<int> starts)
    {
        start = SkipSpace(text, start, end);
        while (start < end)
        {
            starts.Add(start);
            start = SkipSpace(text, EndOfSentence(text, start, end), end);
        }
    }

    private static int EndOfSentence(string text, int start, int end)
    {
        var lastSpace = -1;
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                lastSpace = i;
            if (EndsAt(text, start, i, end))
                return AfterClosing(text, i + 1, end);
            if (i - start >= Longest && lastSpace > start)
                return lastSpace;
        }

        return end;
    }

    private static bool EndsAt(string text, int start, int at, int end)
    {
        if (text[at] is not ('.' or '!' or '?' or '…'))
            return false;
        var after = AfterClosing(text, at + 1, end);
        if (after >= end)
            return true;
        var next = SkipSpace(text, after, end);
        var goesOn = next == after || next >= end || char.IsLower(text[next]);
        return !goesOn && !(text[at] == '.' && IsAbbreviation(text, start, at));
    }

    private static bool IsAbbreviation(string text, int start, int dot)
    {
        var begin = dot;
        while (begin > start && !char.IsWhiteSpace(text[begin - 1]) && text[begin - 1] is not ('(' or '/'))
            begin--;
        var word = text.AsSpan(begin, dot - begin);
        var isInitial = word.Length == 1 && char.IsUpper(word[0]) || word.Length > 1 && word[^2] == '.';
        return isInitial || Abbreviations.Contains(word.ToString());
    }

    private static int AfterClosing(string text, int at, int end)
    {
        while (at < end && text[at] is '"' or '\'' or '”' or '’' or ')' or ']' or '»')
            at++;
        return at;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
