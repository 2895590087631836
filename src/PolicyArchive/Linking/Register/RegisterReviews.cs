using System.Collections.Immutable;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Register;

/// <summary>What persons decided, as far as it shapes the register.</summary>
/// <param name="Links">Each with its review; of one passage the last decision comes last.</param>
/// <param name="Rejected">Ids of statements that are no promise.</param>
/// <param name="Kept">Ids of statements that a person confirmed or added.</param>
public sealed record RegisterReviews(ImmutableArray<EvidenceLink> Links, ImmutableHashSet<string> Rejected, ImmutableHashSet<string> Kept)
{
    public static readonly RegisterReviews None = new([], [], []);

    /// <summary>
    /// A rejected statement is no promise, and what repeats it is none either, unless a person confirmed that: such a one stands by itself.
    /// </summary>
    public Dictionary<string, string> WithoutRejected(Dictionary<string, string> originOf)
    {
        if (Rejected.IsEmpty) return originOf;
        var left = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (statement, origin) in originOf)
        {
            if (Rejected.Contains(statement)) continue;
            if (!Rejected.Contains(origin)) left[statement] = origin;
            else if (Kept.Contains(statement)) left[statement] = statement;
        }

        return left;
    }
}
