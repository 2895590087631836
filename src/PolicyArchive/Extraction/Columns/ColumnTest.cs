using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Columns;

/// <summary>Tells columns of running text from the columns of a table.</summary>
internal static class ColumnTest
{
    private const int FewestRows = 6;
    private const double FewestLettersInRow = 20;
    private const double LeastFilled = 0.6;
    private const int TallRow = 3;
    private const float SpanningPart = 0.7f;
    private const int MostRulesInText = 1;
    private const float WidestLeading = 1.5f;

    public static bool IsColumns(Band band, IReadOnlyList<HorizontalRule> rules)
    {
        var prose = 0;
        for (var column = 0; column <= band.Gutters.Count; column++)
        {
            if (IsProse(band.RowsOfColumn(column))) prose++;
        }

        var isAllProse = prose == band.Gutters.Count + 1;
        return isAllProse && CountSpanning(band, rules) <= MostRulesInText;
    }

    /// <summary>
    /// Running text with remarks to its right (a case number, a name): the remarks begin where the text does not, so they are no cells.
    /// </summary>
    public static bool IsTextWithRemarks(Band band, IReadOnlyList<HorizontalRule> rules)
    {
        if (!IsProse(band.RowsOfColumn(0)) || CountSpanning(band, rules) > MostRulesInText) return false;
        int begun = 0, remarks = 0;
        for (var at = 1; at < band.Rows.Count; at++)
        {
            var isRemark = band.ColumnOf(band.Rows[at].Lines[^1]) > 0 && band.ColumnOf(band.Rows[at - 1].Lines[^1]) == 0;
            if (!isRemark) continue;
            remarks++;
            var isAtText = band.Rows[at].Lines.Count > 1;
            var isAfterWhite = band.Rows[at].Baseline - band.Rows[at - 1].Baseline > WidestLeading * band.Rows[at].Size;
            if (isAtText && isAfterWhite) begun++;
        }

        return begun * 2 < remarks;
    }

    /// <summary>True when two cells or more have several lines, so that nothing shows which lines belong beside one another.</summary>
    public static bool IsTallRow(Band band)
    {
        var tall = 0;
        for (var column = 0; column <= band.Gutters.Count; column++)
        {
            if (band.RowsOfColumn(column).Count >= TallRow) tall++;
        }

        return tall >= 2;
    }

    public static bool IsSpanning(Band band, HorizontalRule rule)
    {
        var isBetween = rule.Y > band.Top && rule.Y < band.Bottom;
        var shared = Math.Min(rule.Right, band.Right) - Math.Max(rule.Left, band.Left);
        return isBetween && shared >= SpanningPart * (band.Right - band.Left);
    }

    public static int CountSpanning(Band band, IReadOnlyList<HorizontalRule> rules)
    {
        var count = 0;
        foreach (var rule in rules)
            if (IsSpanning(band, rule)) count++;
        return count;
    }

    private static bool IsProse(List<Row> rows)
    {
        if (rows.Count < FewestRows) return false;
        float left = rows.Min(row => row.Left), right = rows.Max(row => row.Right);
        double letters = 0, filled = 0;
        foreach (var row in rows)
        {
            foreach (var line in row.Lines) letters += line.Text.Length;
            filled += row.Right - row.Left;
        }

        var isLong = letters / rows.Count >= FewestLettersInRow;
        return isLong && filled / rows.Count >= LeastFilled * (right - left);
    }
}
