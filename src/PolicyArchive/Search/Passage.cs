using System.Collections.Immutable;

namespace PolicyArchive.Search;

/// <summary>Whole sentences of one page. <paramref name="Text"/> is exactly the page's text from <paramref name="Start"/> on.</summary>
/// <param name="Page">Page number, from 1.</param>
/// <param name="Start">First UTF-16 unit in the page's text.</param>
/// <param name="Highlights">Matched words within <paramref name="Text"/>, sorted, not overlapping.</param>
public sealed record Passage(int Page, int Start, string Text, ImmutableArray<Highlight> Highlights);
