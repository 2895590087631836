using System.Collections.Immutable;

namespace PolicyArchive.Documents;

/// <summary>One page: its clean text in reading order, and everything needed to show where that text stands.</summary>
/// <param name="Number">Page number, from 1, as a viewer counts.</param>
/// <param name="Text">Body, then footnotes; NFKC; lines of a block joined by single spaces, blocks separated by one line feed.</param>
public sealed record Page(int Number, string Text)
{
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Sorted by start; the marks in the body, not those at the head of the notes themselves.</summary>
    public ImmutableArray<NoteMark> NoteMarks { get; init; } = [];

    public ImmutableArray<Furniture> Furniture { get; init; } = [];

    /// <summary>Sorted by start; empty for plain text files.</summary>
    public ImmutableArray<WordBox> Words { get; init; } = [];

    /// <summary>Width and height as shown, in points; 0 for plain text files.</summary>
    public float Width { get; init; }

    public float Height { get; init; }

    /// <summary>
    /// How far the text can be trusted, 0 to 1: 0 = no text at all, under <see cref="ReadableFrom"/> = gibberish or a poor scan.
    /// </summary>
    public double Quality { get; init; } = 1;

    public const double ReadableFrom = 0.5;

    public bool HasText => Text.Length > 0;

    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);
}
