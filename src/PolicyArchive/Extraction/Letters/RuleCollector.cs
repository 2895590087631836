using UglyToad.PdfPig.Core;

namespace PolicyArchive.Extraction.Letters;

/// <summary>Picks the horizontal lines out of what is painted: strokes, and the thin filled rectangles that word processors draw.</summary>
/// <param name="pageHeight">In points; PDF counts upwards, a page is read downwards.</param>
internal sealed class RuleCollector(float pageHeight)
{
    private const double ShortestRule = 8;
    private const double ThickestRule = 3;
    private const int MostRules = 4000;

    /// <summary>Borders are often drawn cell by cell: what touches on one height is one rule.</summary>
    private const float SameHeight = 1;

    private const float WidestBreak = 4;

    private readonly List<HorizontalRule> _pending = [];
    private readonly List<HorizontalRule> _painted = [];
    private PdfPoint _pen;

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
        if (_painted.Count < MostRules) _painted.AddRange(_pending);
        _pending.Clear();
    }

    public void Forget() => _pending.Clear();

    /// <summary>The lines painted so far, downwards.</summary>
    public List<HorizontalRule> Joined()
    {
        _painted.Sort((a, b) => (MathF.Round(a.Y), a.Left).CompareTo((MathF.Round(b.Y), b.Left)));
        var joined = new List<HorizontalRule>();
        foreach (var rule in _painted)
        {
            var isPart = joined.Count > 0 && Math.Abs(joined[^1].Y - rule.Y) <= SameHeight && rule.Left <= joined[^1].Right + WidestBreak;
            if (isPart) joined[^1] = joined[^1] with { Right = Math.Max(joined[^1].Right, rule.Right) };
            else joined.Add(rule);
        }

        return joined;
    }
}
