using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Columns;

/// <summary>Rows under one another that share the same gutters; without any, they are plain running text.</summary>
internal sealed record Band(List<Row> Rows, List<Gutter> Gutters)
{
    public float Top => Rows[0].Baseline - Rows[0].Size;

    public float Bottom => Rows[^1].Baseline;

    public float Left => Rows.Min(row => row.Left);

    public float Right => Rows.Max(row => row.Right);

    /// <summary>What the rows have in one column, counted from 0; rows with nothing in it are left out.</summary>
    public List<Row> RowsOfColumn(int column)
    {
        var rows = new List<Row>();
        foreach (var row in Rows)
        {
            var lines = row.Lines.FindAll(line => ColumnOf(line) == column);
            if (lines.Count > 0) rows.Add(new Row(lines));
        }

        return rows;
    }

    public int ColumnOf(Line line)
    {
        var column = 0;
        while (column < Gutters.Count && Gutters[column].Middle < line.Middle) column++;
        return column;
    }
}
