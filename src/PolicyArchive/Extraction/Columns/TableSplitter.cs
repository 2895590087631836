using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Columns;

/// <summary>Finds where one row of a table ends: at a drawn line, at white over the whole width, or where the first column begins anew.</summary>
internal static class TableSplitter
{
    /// <summary>In parts of the usual distance between the lines of a cell.</summary>
    private const float WidestLeading = 1.4f;

    private const float UsualLeading = 1.25f;
    private const double FewestWordsOfText = 4;
    private const int MostRowsBetweenRules = 8;

    public static List<List<Row>> Split(Band band, IReadOnlyList<HorizontalRule> rules)
    {
        var spanning = SpanningRules(band, rules);
        var leading = LeadingOf(band);
        var isTextFirst = IsTextFirst(band);
        var isRuledThroughout = spanning.Count >= Math.Max(2, band.Rows.Count / MostRowsBetweenRules);
        var tableRows = new List<List<Row>> { new() { band.Rows[0] } };
        for (var at = 1; at < band.Rows.Count; at++)
        {
            Row above = band.Rows[at - 1], row = band.Rows[at];
            var isRuled = spanning.Exists(rule => rule.Y > above.Baseline && rule.Y <= row.Baseline);
            var isWhite = row.Baseline - above.Baseline > WidestLeading * leading;
            var isNew = isRuledThroughout ? isRuled : isRuled || isWhite || (!isTextFirst && BeginsFirstColumn(band, above, row));
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

    private static bool IsTextFirst(Band band)
    {
        var rows = band.RowsOfColumn(0);
        var words = rows.Sum(row => row.Lines.Sum(line => line.Words.Count));
        return rows.Count > 2 && words / (double)rows.Count >= FewestWordsOfText;
    }

    private static bool BeginsFirstColumn(Band band, Row above, Row row)
    {
        if (band.ColumnOf(row.Lines[0]) != 0) return false;
        var isContinued = char.IsLower(row.Lines[0].First.Text[0]) && row.Lines.Count == 1;
        var isUnfinished = band.ColumnOf(above.Lines[0]) == 0 && above.Lines[0].Last.Text[^1] is ',' or '-' or '/';
        return !isContinued && !isUnfinished;
    }
}
