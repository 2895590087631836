using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Deadlines;

/// <summary>A term at its place in a text.</summary>
/// <param name="Start">First unit of the words that make up the term, its preposition included ("voor de zomer").</param>
/// <param name="IsLowerBound">"niet eerder dan", "vanaf": it says when at the earliest.</param>
/// <param name="IsEvent">It hangs on something that happens ("zodra het advies er ligt"); no dates.</param>
public readonly record struct Term(int Start, int Length, Due Due, bool IsLowerBound, bool IsEvent)
{
    public int End => Start + Length;
}
