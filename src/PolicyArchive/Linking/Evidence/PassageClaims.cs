using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Evidence;

/// <summary>Settles claims of several commitments on one passage: who fits clearly less well is proposed only.</summary>
public static class PassageClaims
{
    /// <summary>Two that differ by less may both be kept by one passage.</summary>
    private const double ClearlyBetter = 0.2;

    /// <param name="commitmentOf">Links of one commitment do not compete.</param>
    /// <param name="mayCompete">False for a promise that the archive only looks back at: it may be one of the others in other words.</param>
    public static IEnumerable<EvidenceLink> Settle(
        IEnumerable<EvidenceLink> links, Func<EvidenceLink, string> commitmentOf, Func<EvidenceLink, bool> mayCompete)
    {
        foreach (var claims in links.GroupBy(link => (link.Document, link.Span.Page)).Select(group => group.ToList()))
        {
            var rivals = claims.Where(mayCompete).ToList();
            foreach (var claim in claims)
                yield return HasBetterRival(claim, rivals, commitmentOf) ? Demote(claim) : claim;
        }
    }

    private static bool HasBetterRival(EvidenceLink claim, List<EvidenceLink> rivals, Func<EvidenceLink, string> commitmentOf) =>
        rivals.Exists(rival => rival.Span.Overlaps(claim.Span)
            && rival.Score - claim.Score > ClearlyBetter
            && commitmentOf(rival) != commitmentOf(claim));

    private static EvidenceLink Demote(EvidenceLink claim) => claim.IsProposed
        ? claim
        : claim with { IsProposed = true, Reasons = claim.Reasons.Add("past beter bij een andere toezegging") };
}
