using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Columns;

/// <summary>Puts the rows of a page in the order in which a reader takes them: column by column, a table row by row.</summary>
internal sealed class ReadingOrder(IReadOnlyList<HorizontalRule> rules)
{
    private const int DeepestNesting = 4;

    /// <summary>A gap in one or two rows is a gutter only when it is wider than justified text ever leaves, in parts of the size.</summary>
    private const float WidestJustifiedSpace = 2f;

    private const int FewRows = 2;
    private const float Touching = 2;

    private readonly List<Strip> _strips = [];

    /// <param name="right">Where the text of the page may reach to, even if these rows do not.</param>
    public static List<Strip> Of(List<Row> rows, IReadOnlyList<HorizontalRule> rules, float right)
    {
        var order = new ReadingOrder(rules);
        order.Read(rows, right, 0);
        return order._strips;
    }

    private void Read(List<Row> rows, float least, int depth)
    {
        var right = rows.Count == 0 ? least : Math.Max(least, rows.Max(row => row.Right));
        var bands = BandSplitter.Split(rows);
        for (var at = 1; at < bands.Count; at++)
        {
            for (var above = at - 1; above >= 0 && PullsAllInto(bands[at], bands[above]); above--)
            {
            }
        }

        foreach (var band in bands)
        {
            if (band.Rows.Count == 0) continue;
            if (IsPlain(band) || depth == DeepestNesting) AddFlow(band.Rows.ConvertAll(row => row.AsOneLine()), right);
            else if (ColumnTest.IsColumns(band, rules) || ColumnTest.IsTextWithRemarks(band, rules)) ReadColumns(band, depth);
            else ReadTable(band, right, depth);
        }
    }

    /// <summary>The first lines of two columns that do not stand on one height are met as if they were running text.</summary>
    private bool PullsAllInto(Band band, Band above)
    {
        if (above.Rows.Count == 0) return true;
        if (!IsPlain(above) || !ColumnTest.IsColumns(band, rules)) return false;
        for (var at = above.Rows.Count - 1; at >= 0; at--)
        {
            var row = above.Rows[at];
            var isNear = band.Rows[0].Baseline - row.Baseline < WidestJustifiedSpace * band.Rows[0].Size;
            var isCrossing = row.Lines.Exists(line => band.Gutters.Exists(gutter => line.Left < gutter.Right - Touching && line.Right > gutter.Left + Touching));
            if (!isNear || isCrossing) return false;
            band.Rows.Insert(0, row);
            above.Rows.RemoveAt(at);
        }

        return true;
    }

    private static bool IsPlain(Band band)
    {
        if (band.Gutters.Count == 0) return true;
        if (band.Rows.Exists(row => row.Lines.Exists(line => line.First.IsTabbed))) return false;
        var isLoose = band.Gutters.TrueForAll(gutter => gutter.Width < WidestJustifiedSpace * band.Rows[0].Size);
        return isLoose && band.Rows.Count <= FewRows;
    }

    private void AddFlow(List<Line> lines, float right)
    {
        var isSameColumn = _strips.Count > 0 && _strips[^1] is Strip.Flow open && open.Right == right;
        if (!isSameColumn) _strips.Add(new Strip.Flow([], right));
        ((Strip.Flow)_strips[^1]).Lines.AddRange(lines);
    }

    private void ReadColumns(Band band, int depth)
    {
        for (var column = 0; column <= band.Gutters.Count; column++) Read(band.RowsOfColumn(column), 0, depth + 1);
    }

    private void ReadTable(Band band, float right, int depth)
    {
        var isRuled = ColumnTest.CountSpanning(band, rules) > 0;
        foreach (var rows in TableSplitter.Split(band, rules))
        {
            var part = band with { Rows = rows };
            if (!isRuled && ColumnTest.IsTallRow(part))
            {
                ReadColumns(part, depth);
                continue;
            }

            var cells = new List<List<Line>>();
            for (var column = 0; column <= band.Gutters.Count; column++)
            {
                var lines = part.RowsOfColumn(column).ConvertAll(row => row.AsOneLine());
                if (lines.Count > 0) cells.Add(lines);
            }

            if (cells.Count == 1) AddFlow(cells[0], right);
            else _strips.Add(new Strip.TableRow(cells));
        }
    }
}
