using PolicyArchive.Documents;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Margins;

/// <summary>
/// Takes away headers, footers and page numbers: from the edge inwards, as long as each row comes back on other pages or is a page
/// number by its form. What stands within the body is never touched.
/// </summary>
internal static class RunningLineFinder
{
    public static void Take(IReadOnlyList<Sheet> sheets, BodyMeasure body)
    {
        RunningLines top = new(sheets, body, isTop: true), foot = new(sheets, body, isTop: false);
        foreach (var sheet in sheets)
        {
            var taken = new HashSet<Line>();
            Take(sheet, top, FurnitureKind.Header, taken);
            Take(sheet, foot, FurnitureKind.Footer, taken);
            sheet.Remove(taken);
        }
    }

    private static void Take(Sheet sheet, RunningLines edge, FurnitureKind kind, HashSet<Line> taken)
    {
        foreach (var row in edge.EdgeRows(sheet))
        {
            var running = row.Lines.FindAll(line => IsRunning(sheet, edge, line));
            foreach (var line in running.Where(taken.Add)) sheet.Furniture.Add(new Furniture(KindOf(line, kind), line.Text));
            if (running.Count < row.Lines.Count) return;
        }
    }

    private static bool IsRunning(Sheet sheet, RunningLines edge, Line line) =>
        PageNumbers.IsExplicit(line.Text) || edge.IsImprint(line) || edge.ComesBack(sheet, line) || edge.IsHeadOfFurtherPage(sheet, line);

    private static FurnitureKind KindOf(Line line, FurnitureKind edge)
    {
        var isNumber = PageNumbers.IsExplicit(line.Text) || PageNumbers.TryReadBare(line.Text, out _);
        return isNumber ? FurnitureKind.PageNumber : edge;
    }
}
