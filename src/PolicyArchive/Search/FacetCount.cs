namespace PolicyArchive.Search;

/// <summary>A value with the number of documents that have it, at least 1.</summary>
public readonly record struct FacetCount(string Value, int Count);
