using UglyToad.PdfPig.Core;

namespace PolicyArchive.Extraction.Letters;

/// <summary>Picks the horizontal lines out of what is painted: strokes, and the thin filled rectangles that word processors draw.</summary>
/// <param name="pageHeight">In points; PDF counts upwards, a page is read downwards.</param>
internal sealed class RuleCollector(float pageHeight)
{
    private const double ShortestRule = 20;
    private const double ThickestRule = 3;
    private const int MostRules = 4000;

    private readonly List<HorizontalRule> _pending = [];
    private PdfPoint _pen;

    public List<HorizontalRule> Found { get; } = [];

    public void MoveTo(PdfPoint point) => _pen = point;

    public void LineTo(PdfPoint point)
    {
        Rectangle(_pen, point);
        _pen = point;
    }

    public void Rectangle(PdfPoint corner, PdfPoint opposite)
    {
        var isLongEnough = Math.Abs(opposite.X - corner.X) >= ShortestRule;
        var isThin = Math.Abs(opposite.Y - corner.Y) <= ThickestRule;
        if (!isLongEnough || !isThin || _pending.Count == MostRules) return;
        _pending.Add(new HorizontalRule(
            (float)Math.Min(corner.X, opposite.X), (float)Math.Max(corner.X, opposite.X), pageHeight - (float)((corner.Y + opposite.Y) / 2)));
    }

    public void Paint()
    {
        if (Found.Count < MostRules) Found.AddRange(_pending);
        _pending.Clear();
    }

    public void Forget() => _pending.Clear();
}
