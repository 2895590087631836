namespace PolicyArchive.Extraction.Lines;

/// <summary>The lines that share one baseline, from left to right: one, or one for each column or cell.</summary>
internal sealed class Row(List<Line> lines)
{
    public List<Line> Lines { get; } = lines;

    public float Baseline { get; } = lines[0].Baseline;

    public float Left => Lines[0].Left;

    public float Right => Lines[^1].Right;

    public float Size => Lines.Max(line => line.Size);

    /// <summary>All lines as one, for text that turned out to have no columns.</summary>
    public Line AsOneLine() => Lines.Count == 1 ? Lines[0] : new Line([.. Lines.SelectMany(line => line.Words)]);
}
