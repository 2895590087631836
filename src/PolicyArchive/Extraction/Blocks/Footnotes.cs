using System.Text.RegularExpressions;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Finds the notes at the foot of a column: smaller than the body and headed by a mark, or worded as only a note is.</summary>
internal static partial class Footnotes
{
    private const int LongestMark = 3;
    private const float SameSize = 0.3f;

    /// <summary>A note may run on over so many paragraphs.</summary>
    private const int MostUnheaded = 4;

    /// <summary>The index of the first paragraph that is a note; the number of paragraphs when there is none.</summary>
    public static int FirstOf(List<List<Line>> paragraphs, BodyMeasure body)
    {
        var first = paragraphs.Count;
        float largestBelow = 0;
        for (var at = paragraphs.Count - 1; at >= 0; at--)
        {
            var line = paragraphs[at][0];
            var isLargerBelow = largestBelow > line.Size + SameSize;
            if (isLargerBelow) break;
            if (IsNote(line, body)) first = at;
            else if (first < paragraphs.Count && !body.IsSmall(line.Size)) break;
            else if (paragraphs.Count - at > MostUnheaded && first == paragraphs.Count) break;
            largestBelow = Math.Max(largestBelow, line.Size);
        }

        return first;
    }

    private static bool IsNote(Line line, BodyMeasure body)
    {
        if (MarkOf(line) is null) return false;
        return line.First.IsMark || body.IsSmall(line.Size) || Citation().IsMatch(line.Text);
    }

    public static IEnumerable<TextBlock> Read(IEnumerable<List<Line>> paragraphs)
    {
        TextBlock? open = null;
        foreach (var line in paragraphs.SelectMany(lines => lines))
        {
            var mark = MarkOf(line);
            if (mark is not null && open is not null && Follows(open, mark, line))
            {
                yield return open;
                open = null;
            }

            if (open is null) open = new TextBlock(BlockKind.Footnote, [line], mark);
            else open.Lines.Add(line);
        }

        if (open is not null) yield return open;
    }

    /// <summary>A line that happens to begin with a number is no new note, unless the number is the next one.</summary>
    private static bool Follows(TextBlock open, string mark, Line line)
    {
        if (line.First.IsMark) return true;
        var isNumbered = int.TryParse(open.Mark, out var last) & int.TryParse(mark, out var number);
        return isNumbered ? number == last + 1 : !char.IsAsciiDigit(mark[0]);
    }

    private static string? MarkOf(Line line)
    {
        var first = line.First;
        if (line.Words.Count == 1) return null;
        if (first.IsMark) return first.Text;
        var isNumber = first.Text.Length <= LongestMark && first.Text.All(char.IsAsciiDigit);
        var isStar = first.Text.All(character => character is '*' or '†' or '‡');
        return isNumber || isStar ? first.Text : null;
    }

    [GeneratedRegex(@"^(?:\d{1,3}|\*+)\s+(?:Kamerst|Handelingen|Aanhangsel|TK\b|EK\b|Zie\b|Stb|Stcrt|Brief\b|Motie\b|Toezegging\b|Vergaderjaar|https?:|www\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Citation();
}
