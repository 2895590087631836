using PolicyArchive.Extraction.Words;

namespace PolicyArchive.Extraction.Lines;

/// <summary>Words that stand beside one another, left to right, without a gap that the eye would take for a column.</summary>
internal sealed class Line
{
    private string? _text;

    public Line(List<Word> words)
    {
        Words = words;
        var largest = words[0];
        var isBold = true;
        foreach (var word in words)
        {
            if (word.Size > largest.Size) largest = word;
            isBold &= word.Face.IsBold || word.IsMark;
        }

        Baseline = largest.Baseline;
        Size = largest.Size;
        IsBold = isBold;
        IsItalic = words.TrueForAll(word => word.Face.IsItalic || word.IsMark);
    }

    public List<Word> Words { get; }

    public Word First => Words[0];

    public Word Last => Words[^1];

    public float Left => Words[0].Left;

    public float Right => Words[^1].Right;

    public float Width => Right - Left;

    public float Middle => (Left + Right) / 2;

    /// <summary>That of its largest word, so that a raised mark does not lift the line.</summary>
    public float Baseline { get; }

    public float Size { get; }

    /// <summary>True when every word is, marks aside.</summary>
    public bool IsBold { get; }

    public bool IsItalic { get; }

    public string Text => _text ??= string.Join(' ', Words.Select(word => word.Text));
}
