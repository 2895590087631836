namespace PolicyArchive.Extraction.Layout;

/// <summary>Words that stand beside one another, left to right, without a gap that the eye would take for a column.</summary>
internal sealed class Line(List<Word> words)
{
    public IReadOnlyList<Word> Words => words;

    public float Left { get; } = words[0].Left;

    public float Right { get; } = words[^1].Right;

    /// <summary>That of its largest word, so that a raised mark does not lift the line.</summary>
    public float Baseline { get; } = Largest(words).Baseline;

    public float Size { get; } = Largest(words).Size;

    public bool IsBold { get; } = words.TrueForAll(word => word.Face.IsBold);

    private static Word Largest(List<Word> words)
    {
        var largest = words[0];
        foreach (var word in words)
            if (word.Size > largest.Size) largest = word;
        return largest;
    }
}
