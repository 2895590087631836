using PolicyArchive.Extraction.Words;

namespace PolicyArchive.Extraction.Lines;

/// <summary>
/// Parts lines where a cell of a tight table begins: at a gap that is no wider than a generous space, but on the edge where lines of
/// other rows begin after an unmistakable one.
/// </summary>
internal static class EdgeSplitter
{
    /// <summary>In parts of the letter size; a plain space is 0.28.</summary>
    private const float NarrowestGap = 0.42f;

    private const int FewestRows = 2;

    public static void Part(List<Row> rows)
    {
        var edges = EdgesOf(rows);
        if (edges.Count == 0) return;
        for (var at = 0; at < rows.Count; at++)
        {
            var lines = new List<Line>(rows[at].Lines.Count);
            foreach (var line in rows[at].Lines) Part(line, edges, lines);
            if (lines.Count > rows[at].Lines.Count) rows[at] = new Row(lines);
        }
    }

    /// <summary>Whole points from the left at which lines begin after a gap, with their neighbours.</summary>
    private static HashSet<int> EdgesOf(List<Row> rows)
    {
        var counts = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            for (var at = 1; at < row.Lines.Count; at++)
            {
                var edge = (int)MathF.Round(row.Lines[at].Left);
                counts[edge] = counts.GetValueOrDefault(edge) + 1;
            }
        }

        var edges = new HashSet<int>();
        foreach (var (edge, count) in counts)
            if (count >= FewestRows) edges.UnionWith([edge - 1, edge, edge + 1]);
        return edges;
    }

    private static void Part(Line line, HashSet<int> edges, List<Line> lines)
    {
        var open = new List<Word>();
        foreach (var word in line.Words)
        {
            var isOnEdge = open.Count > 0 && !word.IsMark && edges.Contains((int)MathF.Round(word.Left));
            if (isOnEdge && word.Left - open[^1].Right >= NarrowestGap * word.Size && !ListMark.IsMark(open[^1].Text))
            {
                lines.Add(new Line([.. open]));
                open.Clear();
            }

            open.Add(word);
        }

        lines.Add(open.Count == line.Words.Count ? line : new Line(open));
    }
}
