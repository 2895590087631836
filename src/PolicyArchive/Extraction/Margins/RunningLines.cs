using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Margins;

/// <summary>Everything near one edge (top or foot) of all pages, so that a line can be compared with those of other pages.</summary>
internal sealed class RunningLines
{
    public const int RowsAtEdge = 8;

    private const float SameHeight = 12;
    private const float SamePlace = 3;
    private const int FewestLetters = 3;

    /// <summary>A line of hardly any letters must come back on this part of the pages.</summary>
    private const double MostPages = 0.6;

    private const float WidestLeading = 1.8f;
    private const float TopPart = 0.12f;
    private const int PagesOfShortDocument = 4;

    private readonly Dictionary<string, List<RunningLine>> _byText = new(StringComparer.Ordinal);
    private readonly int _pages;
    private readonly bool _isTop;
    private readonly BodyMeasure _body;

    public RunningLines(IReadOnlyList<Sheet> sheets, BodyMeasure body, bool isTop)
    {
        _isTop = isTop;
        _body = body;
        _pages = sheets.Count;
        foreach (var sheet in sheets)
            foreach (var row in EdgeRows(sheet))
                foreach (var line in row.Lines) Add(sheet, line);
    }

    /// <summary>The outer rows of a page, the outermost first.</summary>
    public IEnumerable<Row> EdgeRows(Sheet sheet)
    {
        var count = Math.Min(RowsAtEdge, sheet.Rows.Count);
        for (var at = 0; at < count; at++) yield return sheet.Rows[_isTop ? at : sheet.Rows.Count - 1 - at];
    }

    public bool ComesBack(Sheet sheet, Line line)
    {
        var masked = Mask(line.Text);
        var edge = FromEdge(sheet, line);
        var others = _byText[masked].FindAll(other => other.PageNumber != sheet.Number && Math.Abs(other.FromEdge - edge) <= SameHeight);
        var isNumbered = PageNumbers.TryReadBare(line.First.Text, out _);
        if (isNumbered) others = others.FindAll(other => IsSameOrCountsOn(sheet, line, other));
        if (masked.Count(char.IsLetter) >= FewestLetters) return CountPages(others) >= FewestPages;
        var inPlace = others.FindAll(other => Math.Abs(other.Line.Left - line.Left) <= SamePlace || Math.Abs(other.Line.Right - line.Right) <= SamePlace);
        if (CountPages(inPlace) >= Math.Max(FewestPages, MostPages * _pages)) return true;

        var isNumber = PageNumbers.TryReadBare(line.Text, out var number);
        return isNumber && others.Any(other => CountsOn(other, number - sheet.Number));
    }

    public bool IsImprint(Line line) => !_isTop && Imprint.IsLine(line.Text);

    /// <summary>The second of two pages has no other page to compare with: a small line by itself at the very top, over white.</summary>
    public bool IsHeadOfFurtherPage(Sheet sheet, Line line)
    {
        if (!_isTop || sheet.Number == 1 || sheet.Rows.Count < 2 || sheet.Rows[0].Lines[0] != line) return false;
        var isAlone = sheet.Rows[1].Baseline - line.Baseline > WidestLeading * line.Size;
        var isAtTop = line.Baseline < sheet.Page.Height * TopPart;
        return isAlone && isAtTop && _body.IsSmall(line.Size);
    }

    private int FewestPages => _pages <= PagesOfShortDocument ? 2 : 3;

    /// <summary>"6 | Akkoord" and "7 | Akkoord" on the next page; not "4 Kamerstukken II" and "9 Kamerstukken II", which are notes.</summary>
    private static bool IsSameOrCountsOn(Sheet sheet, Line line, RunningLine other)
    {
        if (other.Line.Text == line.Text) return true;
        var isSameCount = PageNumbers.TryReadBare(line.First.Text, out var number) & PageNumbers.TryReadBare(other.Line.First.Text, out var otherNumber);
        return isSameCount && otherNumber - other.PageNumber == number - sheet.Number;
    }

    private static int CountPages(List<RunningLine> others) => others.DistinctBy(other => other.PageNumber).Count() + 1;

    private static bool CountsOn(RunningLine other, int offset) =>
        PageNumbers.TryReadBare(other.Line.Text, out var number) && number - other.PageNumber == offset;

    private void Add(Sheet sheet, Line line)
    {
        var running = new RunningLine(sheet.Number, Mask(line.Text), FromEdge(sheet, line), line.Left, line);
        if (!_byText.TryGetValue(running.Masked, out var same)) _byText.Add(running.Masked, same = []);
        same.Add(running);
    }

    private float FromEdge(Sheet sheet, Line line) => _isTop ? line.Baseline : sheet.Page.Height - line.Baseline;

    private static string Mask(string text) => string.Create(text.Length, text, static (masked, source) =>
    {
        for (var at = 0; at < source.Length; at++) masked[at] = char.IsAsciiDigit(source[at]) ? '#' : source[at];
    }).Replace("####", "#", StringComparison.Ordinal).Replace("###", "#", StringComparison.Ordinal).Replace("##", "#", StringComparison.Ordinal);
}
