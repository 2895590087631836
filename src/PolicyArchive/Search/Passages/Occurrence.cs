namespace PolicyArchive.Search.Passages;

/// <summary>A place in a document that meets a clause.</summary>
/// <param name="Clause">Index of the clause in the plan.</param>
/// <param name="Weight">Of the way in which it is met.</param>
internal readonly record struct Occurrence(int Clause, int Position, int Start, int End, float Weight);
