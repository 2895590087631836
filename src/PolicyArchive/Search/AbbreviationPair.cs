namespace PolicyArchive.Search;

/// <summary>An abbreviation with the long form that a document gives it; both find each other in every document.</summary>
public sealed record AbbreviationPair(string Short, string Long);
