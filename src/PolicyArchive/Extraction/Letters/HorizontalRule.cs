namespace PolicyArchive.Extraction.Letters;

/// <summary>A drawn horizontal line, in points from the top left of the page: under a table row, above the footnotes.</summary>
internal readonly record struct HorizontalRule(float Left, float Right, float Y);
