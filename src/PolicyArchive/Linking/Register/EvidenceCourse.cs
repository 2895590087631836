using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Register;

/// <summary>
/// Holds the evidence of one commitment against itself: what is wholly met or taken back once is not met again. Of the passages that only their subject
/// ties to it, those after the best one that closes it are proposed, and those before it that fit clearly less well.
/// </summary>
internal static class EvidenceCourse
{
    private const double ClearlyBetter = 0.2;
    private const double AsGood = 0.02;

    /// <param name="inTime">Evidence in order of time, one a document.</param>
    public static ImmutableArray<EvidenceLink> Settle(ImmutableArray<EvidenceLink> inTime)
    {
        var whole = inTime.Where(link => !link.IsProposed && IsClosing(link.Extent)).ToList();
        var best = whole.Find(link => link.Score >= whole.Max(other => other.Score) - AsGood);
        if (best is null) return inTime;

        var turn = inTime.IndexOf(best);
        return [.. inTime.Select((link, at) => IsDoubtful(link, at, turn, best) ? link with { IsProposed = true, Reasons = link.Reasons.Add("de toezegging was al nagekomen, of werd het later") } : link)];
    }

    private static bool IsDoubtful(EvidenceLink link, int at, int turn, EvidenceLink best)
    {
        if (link.IsNamed || link.IsProposed || at == turn) return false;
        if (at < turn) return IsClosing(link.Extent) && best.Score - link.Score > ClearlyBetter;
        return IsClosing(link.Extent) || link.Score < best.Score;
    }

    private static bool IsClosing(FulfilmentExtent extent) => extent is FulfilmentExtent.Full or FulfilmentExtent.Withdrawn;
}
