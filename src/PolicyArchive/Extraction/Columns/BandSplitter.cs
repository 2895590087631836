using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Columns;

/// <summary>
/// Walks down the rows and keeps the white that all of them leave open. A band ends where the next row closes the last gutter, or
/// opens one where the rows before it were closed.
/// </summary>
internal sealed class BandSplitter
{
    /// <summary>In parts of the letter size.</summary>
    private const float NarrowestGutter = 0.3f;

    private static readonly Gutter Everything = new(float.NegativeInfinity, float.PositiveInfinity);

    private const int FewestOnEdge = 2;

    private readonly List<Band> _bands = [];
    private readonly Dictionary<int, int> _edges = [];
    private List<Row> _rows = [];
    private List<Gutter> _open = [Everything];

    public static List<Band> Split(List<Row> rows)
    {
        var splitter = new BandSplitter();
        foreach (var row in rows) splitter.Add(row);
        splitter.Close();
        return splitter._bands;
    }

    private void Add(Row row)
    {
        var left = Subtract(_open, row);
        if (_rows.Count > 0 && Closes(left, row))
        {
            Close();
            left = Subtract(_open, row);
        }

        _rows.Add(row);
        _open = left;
        foreach (var line in row.Lines)
        {
            var edge = (int)MathF.Round(line.Left);
            _edges[edge] = _edges.GetValueOrDefault(edge) + 1;
        }
    }

    private bool Closes(List<Gutter> left, Row row)
    {
        var isFirstParted = row.Lines.Count > 1 && _rows.TrueForAll(above => above.Lines.Count == 1);
        if (isFirstParted) return true;
        if (IsAcross(row)) return true;
        var isStillParted = left.Exists(gutter => gutter.IsBetweenColumns);
        if (isStillParted) return false;
        var wasParted = _open.Exists(gutter => gutter.IsBetweenColumns);
        return wasParted;
    }

    /// <summary>True for a line over at least half of the gutters that have proved themselves by lines that begin on their right edge.</summary>
    private bool IsAcross(Row row)
    {
        int proved = 0, crossed = 0;
        foreach (var gutter in _open)
        {
            if (!gutter.IsBetweenColumns || _edges.GetValueOrDefault((int)MathF.Round(gutter.Right)) < FewestOnEdge) continue;
            proved++;
            if (row.Lines.Exists(line => line.Left < gutter.Left && line.Right > gutter.Right)) crossed++;
        }

        return crossed > 0 && crossed * 2 >= proved;
    }

    private void Close()
    {
        if (_rows.Count > 0) _bands.Add(new Band(_rows, _open.FindAll(gutter => gutter.IsBetweenColumns)));
        _rows = [];
        _open = [Everything];
        _edges.Clear();
    }

    private static List<Gutter> Subtract(List<Gutter> open, Row row)
    {
        var left = new List<Gutter>(open.Count + row.Lines.Count);
        var narrowest = NarrowestGutter * row.Lines[0].Size;
        foreach (var gutter in open)
        {
            var from = gutter.Left;
            foreach (var line in row.Lines)
            {
                if (line.Right <= from || line.Left >= gutter.Right) continue;
                Keep(left, new Gutter(from, line.Left), narrowest);
                from = Math.Max(from, line.Right);
            }

            Keep(left, new Gutter(from, gutter.Right), narrowest);
        }

        return left;
    }

    private static void Keep(List<Gutter> left, Gutter gutter, float narrowest)
    {
        if (gutter.Width >= narrowest) left.Add(gutter);
    }
}
