using PolicyArchive.Documents;

namespace PolicyArchive.Extraction.Layout;

/// <summary>Lines that belong together, and what they are; the mark only for a footnote.</summary>
internal sealed record TextBlock(BlockKind Kind, IReadOnlyList<Line> Lines, string? Mark = null);
