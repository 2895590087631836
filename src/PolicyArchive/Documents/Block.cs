namespace PolicyArchive.Documents;

/// <summary>What a stretch of a page is in the eye of the reader.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,
    Footnote,

    /// <summary>A label with its value, such as "Datum 9 april 2026" or "Ons kenmerk 2024-0000123456".</summary>
    Label,
}

/// <summary>
/// A stretch of <see cref="Page.Text"/> with its kind. Blocks of a page stand in reading order, do not overlap, and are
/// separated by exactly one line feed; footnotes come last.
/// </summary>
/// <param name="Start">First UTF-16 unit in the page's text.</param>
/// <param name="Length">Number of UTF-16 units, without the closing line feed.</param>
/// <param name="Mark">A footnote's own mark ("1", "a", "*"); null for other kinds.</param>
public readonly record struct Block(BlockKind Kind, int Start, int Length, string? Mark = null)
{
    public int End => Start + Length;
}
