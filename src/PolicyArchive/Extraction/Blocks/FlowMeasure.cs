using PolicyArchive.Extraction.Columns;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>What is usual in one column of running text.</summary>
/// <param name="Right">Where the column ends.</param>
/// <param name="Leading">The distance between the baselines of a paragraph's lines, in parts of their size.</param>
/// <param name="Letters">The number of characters of its longest line, when lines were broken by counting them; else no limit.</param>
internal readonly record struct FlowMeasure(float Left, float Right, float Leading, int Letters)
{
    private const float UsualLeading = 1.2f;
    private const float LargestLeading = 2.4f;
    private const float NearlyFull = 0.88f;
    private const int FewestFullLines = 3;

    public static FlowMeasure Of(Strip.Flow flow)
    {
        var lines = flow.Lines;
        float left = float.MaxValue, right = flow.Right;
        var letters = 0;
        var steps = new List<float>();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            left = Math.Min(left, line.Left);
            letters = Math.Max(letters, line.Text.Length);
            if (at == 0 || line.Size <= 0) continue;
            var step = (line.Baseline - lines[at - 1].Baseline) / line.Size;
            if (step is > 0.5f and < LargestLeading) steps.Add(step);
        }

        steps.Sort();
        var leading = steps.Count < FewestFullLines ? UsualLeading : steps[steps.Count * 2 / 5];
        return new FlowMeasure(left, right, leading, IsWrapped(lines, letters) ? letters : int.MaxValue);
    }

    private static bool IsWrapped(List<Line> lines, int letters)
    {
        var full = lines.Count(line => line.Text.Length >= NearlyFull * letters);
        return full >= FewestFullLines && full * FewestFullLines * 2 >= lines.Count;
    }

    /// <summary>True when the first word of the next line would have fitted behind this one, so that someone chose to begin anew.</summary>
    public bool EndsEarly(Line line, Line next)
    {
        var space = 0.25f * line.Size;
        var fitsOnPaper = line.Right + space + next.First.Width < Right;
        var fitsInLetters = line.Text.Length + 1 + next.First.Text.Length < Letters;
        return fitsOnPaper && fitsInLetters;
    }
}
