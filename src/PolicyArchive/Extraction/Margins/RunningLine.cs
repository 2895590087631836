using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Margins;

/// <summary>A line near the edge of a page, which may come back on other pages.</summary>
/// <param name="Masked">Its text with every run of digits as one #.</param>
/// <param name="FromEdge">Distance in points to the edge of the page that it stands near.</param>
internal readonly record struct RunningLine(int PageNumber, string Masked, float FromEdge, float Left, Line Line);
