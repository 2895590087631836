using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Layout;

/// <summary>What is usual in a document, so that what is unusual shows. Sizes in points.</summary>
/// <param name="Size">The letter size that most of the text is set in.</param>
/// <param name="Left">Where its lines begin, and <paramref name="Right"/> where the full ones end.</param>
internal readonly record struct BodyMeasure(float Size, float Left, float Right)
{
    private const float SameSize = 0.08f;
    private const float WideLine = 0.35f;
    private const int StepsInPoint = 2;

    public bool IsBodySize(float size) => Math.Abs(size - Size) <= SameSize * Size;

    public bool IsSmall(float size) => size < (1 - SameSize) * Size;

    public bool IsLarge(float size) => size > (1 + SameSize) * Size;

    /// <summary>Where text may reach to on this page, which need not be as wide as the others.</summary>
    public float RightOn(float pageWidth) => Math.Min(Right, Math.Max(0, pageWidth - Left));

    public static BodyMeasure Of(IReadOnlyList<Sheet> sheets)
    {
        var size = MostUsed(Lines(sheets), line => line.Size, line => line.Text.Length);
        var wide = new List<Line>();
        foreach (var sheet in sheets)
            foreach (var row in sheet.Rows)
                wide.AddRange(row.Lines.FindAll(line => line.Width > WideLine * sheet.Page.Width && Math.Abs(line.Size - size) <= SameSize * size));

        if (wide.Count == 0) return new BodyMeasure(size, 0, float.MaxValue);
        wide.Sort((a, b) => a.Right.CompareTo(b.Right));
        var right = wide[wide.Count * 19 / 20].Right;
        wide.Sort((a, b) => a.Left.CompareTo(b.Left));
        return new BodyMeasure(size, wide[wide.Count / 20].Left, right);
    }

    private static IEnumerable<Line> Lines(IReadOnlyList<Sheet> sheets)
    {
        foreach (var sheet in sheets)
            foreach (var row in sheet.Rows)
                foreach (var line in row.Lines) yield return line;
    }

    private static float MostUsed(IEnumerable<Line> lines, Func<Line, float> measure, Func<Line, int> weight)
    {
        var weights = new Dictionary<int, int>();
        foreach (var line in lines)
        {
            var step = (int)MathF.Round(measure(line) * StepsInPoint);
            weights[step] = weights.GetValueOrDefault(step) + weight(line);
        }

        return weights.Count == 0 ? 0 : weights.MaxBy(entry => (entry.Value, -entry.Key)).Key / (float)StepsInPoint;
    }
}
