namespace PolicyArchive.Benchmarks.Search;

/// <summary>A query with the grades (1 to 3) of the documents that answer it, by name.</summary>
internal sealed record JudgedQuery(string Text, string Category, IReadOnlyDictionary<string, int> Grades);
