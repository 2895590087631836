using PolicyArchive.Documents;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Lines that belong together, and what they are; the mark only for a footnote.</summary>
internal sealed record TextBlock(BlockKind Kind, List<Line> Lines, string? Mark = null)
{
    public Line FirstLine => Lines[0];

    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}
