using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Columns;

/// <summary>Finds where one row of a table ends: at a drawn line, at white over the whole width, or where the column of keys has a new entry.</summary>
internal static class TableSplitter
{
    /// <summary>In parts of the usual distance between the lines of a cell.</summary>
    private const float WidestLeading = 1.4f;

    private const float UsualLeading = 1.25f;
    private const double FewestWordsOfText = 4;
    private const int MostRowsBetweenRules = 4;

    public static List<List<Row>> Split(Band band, IReadOnlyList<HorizontalRule> rules)
    {
        var spanning = SpanningRules(band, rules);
        var leading = LeadingOf(band);
        var keyColumn = KeyColumnOf(band);
        var isRuledThroughout = spanning.Count >= Math.Max(2, band.Rows.Count / MostRowsBetweenRules);
        var tableRows = new List<List<Row>> { new() { band.Rows[0] } };
        for (var at = 1; at < band.Rows.Count; at++)
        {
            Row above = band.Rows[at - 1], row = band.Rows[at];
            var isRuled = spanning.Exists(rule => rule.Y > above.Baseline && rule.Y <= row.Baseline);
            var isWhite = row.Baseline - above.Baseline > WidestLeading * leading;
            var isNew = isRuledThroughout ? isRuled : isRuled || isWhite || (keyColumn >= 0 && BeginsKey(band, keyColumn, above, row, spanning.Count));
            if (isNew) tableRows.Add([]);
            tableRows[^1].Add(row);
        }

        return tableRows;
    }

    private static List<HorizontalRule> SpanningRules(Band band, IReadOnlyList<HorizontalRule> rules)
    {
        var spanning = new List<HorizontalRule>();
        foreach (var rule in rules)
            if (ColumnTest.IsSpanning(band, rule)) spanning.Add(rule);
        return spanning;
    }

    private static float LeadingOf(Band band)
    {
        var steps = new List<float>();
        for (var column = 0; column <= band.Gutters.Count; column++)
        {
            var rows = band.RowsOfColumn(column);
            for (var at = 1; at < rows.Count; at++) steps.Add(rows[at].Baseline - rows[at - 1].Baseline);
        }

        var usual = UsualLeading * band.Rows[0].Size;
        if (steps.Count == 0) return usual;
        steps.Sort();
        return Math.Min(steps[steps.Count / 4], usual * UsualLeading);
    }

    /// <summary>The column whose every entry begins a row: the first with short entries; -1 when all columns hold text.</summary>
    private static int KeyColumnOf(Band band)
    {
        for (var column = 0; column <= band.Gutters.Count; column++)
        {
            var rows = band.RowsOfColumn(column);
            var words = rows.Sum(row => row.Lines.Sum(line => line.Words.Count));
            if (words < FewestWordsOfText * rows.Count) return column;
        }

        return -1;
    }

    private static bool BeginsKey(Band band, int key, Row above, Row row, int rules)
    {
        var entry = row.Lines.Find(line => band.ColumnOf(line) == key);
        if (entry is null) return false;
        var entryAbove = above.Lines.Find(line => band.ColumnOf(line) == key);
        if (entryAbove is null) return true;
        var isContinued = row.Lines.TrueForAll(line => char.IsLower(line.First.Text[0]));
        var isUnfinished = entryAbove.Last.Text[^1] is ',' or '-' or '/';
        return rules < 2 && !isContinued && !isUnfinished;
    }
}
