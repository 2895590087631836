using PolicyArchive.Extraction.Words;

namespace PolicyArchive.Extraction.Lines;

/// <summary>Words to rows, from the top of the page to its foot; a row is parted where a gap is wider than a space can be.</summary>
internal static class RowBuilder
{
    /// <summary>All in parts of the letter size.</summary>
    private const float SameRow = 0.4f;

    private const float Jitter = 0.04f;
    private const float NarrowestGap = 0.95f;
    private const float NarrowestGapBetweenSizes = 0.6f;
    private const float NarrowestTab = 0.5f;
    private const float WidestGapAfterListMark = 5f;
    private const float SamePlace = 0.15f;
    private const float SameSize = 0.05f;

    public static List<Row> Build(List<Word> words)
    {
        var rows = new List<Row>();
        var open = new List<Word>();
        words.Sort((a, b) => a.Baseline.CompareTo(b.Baseline));
        foreach (var word in words)
        {
            var isSameRow = open.Count > 0 && IsSameRow(open, word);
            var isMarkOfRow = open.Count > 0 && IsMarkOver(open[0], word);
            if (open.Count > 0 && !isSameRow && !isMarkOfRow) Flush(open, rows);
            open.Add(word);
        }

        Flush(open, rows);
        EdgeSplitter.Part(rows);
        return rows;
    }

    /// <summary>On one baseline, but for the rounding of the producer, or near enough to the first of the row.</summary>
    private static bool IsSameRow(List<Word> row, Word word)
    {
        var isLevel = word.Baseline - row[^1].Baseline <= Jitter * word.Size;
        return isLevel || word.Baseline - row[0].Baseline <= SameRow * Math.Min(word.Size, row[0].Size);
    }

    /// <summary>A small raised number at the head of a footnote is met before the line it belongs to.</summary>
    private static bool IsMarkOver(Word mark, Word word) =>
        IsNumber(mark.Text) && Superscripts.IsRaised(word.Baseline, word.Size, mark.Baseline, mark.Size);

    private static bool IsNumber(string text) => text.Length <= 3 && text.All(char.IsAsciiDigit);

    private static void Flush(List<Word> open, List<Row> rows)
    {
        if (open.Count == 0) return;
        open.Sort((a, b) => a.Left.CompareTo(b.Left));
        DropDoubles(open);
        LiftMarks(open);
        LetterSpacing.Mend(open);
        rows.Add(new Row(Part(open)));
        open.Clear();
    }

    /// <summary>A word printed twice on its own place is a way to make it bold.</summary>
    private static void DropDoubles(List<Word> row)
    {
        for (var at = row.Count - 1; at > 0; at--)
        {
            for (var other = at - 1; other >= 0 && row[at].Left - row[other].Left <= SamePlace * row[at].Size; other--)
            {
                if (!IsPrintedOver(row[other], row[at])) continue;
                row.RemoveAt(at);
                break;
            }
        }
    }

    /// <summary>Words of two close baselines share a row, and small print may stand over large: those are no doubles.</summary>
    private static bool IsPrintedOver(Word word, Word copy)
    {
        var isLevel = Math.Abs(word.Baseline - word.Raise - (copy.Baseline - copy.Raise)) <= SamePlace * copy.Size;
        var isSameSize = Math.Abs(word.Size - copy.Size) <= SameSize * copy.Size;
        return word.Text == copy.Text && isLevel && isSameSize;
    }

    private static void LiftMarks(List<Word> row)
    {
        for (var at = 0; at < row.Count; at++)
        {
            var word = row[at];
            if (word.IsMark || !IsNumber(word.Text)) continue;
            var host = at > 0 ? row[at - 1] : row.Count > 1 ? row[1] : word;
            if (host.IsMark || !Superscripts.IsRaised(host.Baseline, host.Size, word.Baseline, word.Size)) continue;
            row[at] = word with { IsMark = true, Baseline = host.Baseline, Raise = host.Baseline - word.Baseline };
        }
    }

    private static List<Line> Part(List<Word> row)
    {
        var lines = new List<Line>();
        var open = new List<Word>();
        foreach (var word in row)
        {
            if (open.Count > 0 && IsGap(open, word))
            {
                lines.Add(new Line([.. open]));
                open.Clear();
            }

            open.Add(word);
        }

        lines.Add(new Line(open));
        return lines;
    }

    private static bool IsGap(List<Word> open, Word word)
    {
        var last = open[^1];
        var gap = word.Left - last.Right;
        var size = Math.Max(last.Size, word.Size);
        if (open.Count == 1 && ListMark.IsMark(last.Text)) return gap > WidestGapAfterListMark * size;
        if (word.IsTabbed && gap > NarrowestTab * size) return true;
        var isOtherSize = !last.IsMark && !word.IsMark && Math.Abs(last.Size - word.Size) > 0.12f * size;
        return gap > (isOtherSize ? NarrowestGapBetweenSizes : NarrowestGap) * size;
    }
}
