using System.Collections.Immutable;

namespace PolicyArchive.Search.Numbers;

/// <summary>A number of the field at its place, in its one form.</summary>
/// <param name="Terms">From general to most particular: <c>#36410</c>, <c>#36410-vii</c>, <c>#36410-vii-12</c>.</param>
/// <param name="Whole">Index in <paramref name="Terms"/> of the first that says all that was written; more follow for "nrs. 1-3".</param>
public sealed record NumberMention(int Start, int Length, ImmutableArray<string> Terms, int Whole)
{
    public int End => Start + Length;
}
