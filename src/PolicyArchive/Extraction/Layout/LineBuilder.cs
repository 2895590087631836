namespace PolicyArchive.Extraction.Layout;

/// <summary>Words to lines, from the top of the page to its foot.</summary>
internal static class LineBuilder
{
    private const float SameRow = 0.45f;

    public static List<Line> Build(List<Word> words)
    {
        var lines = new List<Line>();
        var row = new List<Word>();
        words.Sort((a, b) => a.Baseline.CompareTo(b.Baseline));
        foreach (var word in words)
        {
            var isSameRow = row.Count > 0 && word.Baseline - row[^1].Baseline <= SameRow * Math.Max(word.Size, row[^1].Size);
            if (row.Count > 0 && !isSameRow) Flush(row, lines);
            row.Add(word);
        }

        Flush(row, lines);
        return lines;
    }

    private static void Flush(List<Word> row, List<Line> lines)
    {
        if (row.Count == 0) return;
        row.Sort((a, b) => a.Left.CompareTo(b.Left));
        lines.Add(new Line([.. row]));
        row.Clear();
    }
}
