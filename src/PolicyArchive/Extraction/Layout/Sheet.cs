using PolicyArchive.Documents;
using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;
using PolicyArchive.Extraction.Words;

namespace PolicyArchive.Extraction.Layout;

/// <summary>A page on the table: its rows, from which the furniture is taken away piece by piece until the body is left.</summary>
internal sealed class Sheet(GlyphPage page, List<Row> rows)
{
    public Sheet(GlyphPage page)
        : this(page, RowBuilder.Build(WordBuilder.Build(page.GlyphsOf(Direction.Rightwards))))
    {
    }

    public GlyphPage Page => page;

    public int Number => page.Number;

    /// <summary>What still counts as body, downwards.</summary>
    public List<Row> Rows { get; private set; } = rows;

    public List<Furniture> Furniture { get; } = [];

    /// <summary>Takes the lines out of the rows; what they say is for the caller to keep.</summary>
    public void Remove(HashSet<Line> lines)
    {
        if (lines.Count == 0) return;
        var rows = new List<Row>(Rows.Count);
        foreach (var row in Rows)
        {
            var left = row.Lines.FindAll(line => !lines.Contains(line));
            if (left.Count == row.Lines.Count) rows.Add(row);
            else if (left.Count > 0) rows.Add(new Row(left));
        }

        Rows = rows;
    }
}
