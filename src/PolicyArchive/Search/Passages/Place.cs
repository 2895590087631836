namespace PolicyArchive.Search.Passages;

/// <summary>Where a term stands in a document: its turn among the words, and its offsets through all pages, half-open.</summary>
internal readonly record struct Place(int Position, int Start, int End);
