using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>What is usual in one column of running text.</summary>
/// <param name="Right">Where its longest lines end.</param>
/// <param name="Leading">The distance between the baselines of a paragraph's lines, in parts of their size.</param>
/// <param name="Letters">The number of characters of its longest line.</param>
internal readonly record struct FlowMeasure(float Left, float Right, float Leading, int Letters)
{
    private const float UsualLeading = 1.2f;
    private const float LargestLeading = 2.4f;

    public static FlowMeasure Of(List<Line> lines)
    {
        float left = float.MaxValue, right = 0;
        var letters = 0;
        var steps = new List<float>();
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            left = Math.Min(left, line.Left);
            right = Math.Max(right, line.Right);
            letters = Math.Max(letters, line.Text.Length);
            if (at == 0 || line.Size <= 0) continue;
            var step = (line.Baseline - lines[at - 1].Baseline) / line.Size;
            if (step is > 0.5f and < LargestLeading) steps.Add(step);
        }

        steps.Sort();
        return new FlowMeasure(left, right, steps.Count < 3 ? UsualLeading : steps[steps.Count * 2 / 5], letters);
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
