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
