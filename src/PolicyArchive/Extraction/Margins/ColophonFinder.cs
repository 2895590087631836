using System.Text;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Lines;
using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Extraction.Margins;

/// <summary>
/// Takes the margin of a ministry's letter away from the letter: the narrow column beside the body, to its right or left, with
/// addresses, names and reference numbers.
/// </summary>
internal static class ColophonFinder
{
    private const float WidestPart = 0.33f;
    private const float Touching = 2;
    private const float WidestLeading = 1.7f;

    public static void Take(Sheet sheet, BodyMeasure body)
    {
        Take(sheet, line => line.Left >= body.Right - Touching && line.Left > sheet.Page.Width * (1 - WidestPart));
        Take(sheet, line => line.Right <= body.Left + Touching && line.Right < sheet.Page.Width * WidestPart);
    }

    private static void Take(Sheet sheet, Predicate<Line> isInMargin)
    {
        var margin = new List<Line>();
        foreach (var row in sheet.Rows) margin.AddRange(row.Lines.FindAll(isInMargin));
        if (!margin.Exists(line => Labels.IsInMargin(line.Text))) return;

        foreach (var item in ItemsOf(margin)) sheet.Furniture.Add(new Furniture(KindOf(item), item));
        sheet.Remove([.. margin]);
    }

    private static FurnitureKind KindOf(string item) => PageNumbers.IsExplicit(item) ? FurnitureKind.PageNumber : FurnitureKind.Colophon;

    /// <summary>A label with the lines under it; without a label, lines that stand close together.</summary>
    private static IEnumerable<string> ItemsOf(List<Line> margin)
    {
        var item = new StringBuilder();
        Line? above = null;
        foreach (var line in margin)
        {
            var isFarOff = above is not null && line.Baseline - above.Baseline > WidestLeading * above.Size;
            var isLabelAbove = above is not null && Labels.IsInMargin(above.Text);
            var isNew = Labels.IsInMargin(line.Text) || PageNumbers.IsExplicit(line.Text) || (isFarOff && !isLabelAbove);
            if (isNew && item.Length > 0)
            {
                yield return item.ToString();
                item.Clear();
            }

            if (item.Length > 0) item.Append(' ');
            item.Append(line.Text.Replace(CharacterCleaner.SoftHyphen.ToString(), "", StringComparison.Ordinal));
            above = line;
        }

        if (item.Length > 0) yield return item.ToString();
    }
}
