using System.Collections.Immutable;

namespace PolicyArchive.Linking;

/// <summary>Whether two passages belong together, and why.</summary>
/// <param name="Score">0 (nothing in common) to 1 (the same number).</param>
/// <param name="Reasons">Dutch, for a clerk, the weightiest first.</param>
public sealed record Judgement(double Score, ImmutableArray<string> Reasons)
{
    public static readonly Judgement Apart = new(0, []);
}
