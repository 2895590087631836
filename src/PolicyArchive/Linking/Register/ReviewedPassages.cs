using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Links;
using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Linking.Register;

/// <summary>
/// The passages that persons looked at, each with the last decision. They hold for the whole commitment, whichever of its statements the link was of.
/// </summary>
internal sealed class ReviewedPassages
{
    private readonly IReadOnlyDictionary<string, string> _originOf;
    private readonly Dictionary<string, List<EvidenceLink>> _byCommitment = new(StringComparer.Ordinal);

    public ReviewedPassages(ImmutableArray<EvidenceLink> reviewed, IReadOnlyDictionary<string, string> originOf)
    {
        _originOf = originOf;
        foreach (var link in reviewed.Where(link => originOf.ContainsKey(link.PromiseId))) Keep(link);
    }

    /// <summary>Asserted when confirmed or added; shown without effect when rejected.</summary>
    public IEnumerable<EvidenceLink> Of(string commitment) => _byCommitment.GetValueOrDefault(commitment) ?? [];

    /// <summary>
    /// What is left of a link that linking made. A person's decision on the same passage takes its place, as does one that confirms another passage of
    /// that document. After a rejection the program is less sure of the rest of that document: it proposes.
    /// </summary>
    public EvidenceLink? Yield(EvidenceLink found)
    {
        var ofDocument = Of(_originOf[found.PromiseId]).Where(link => link.Document == found.Document).ToList();
        if (ofDocument.Count == 0) return found;

        var isDecided = ofDocument.Exists(link => !IsRejected(link) || link.Span.Overlaps(found.Span));
        return isDecided ? null : Demote(found);
    }

    private void Keep(EvidenceLink link)
    {
        var origin = _originOf[link.PromiseId];
        if (!_byCommitment.TryGetValue(origin, out var kept)) _byCommitment[origin] = kept = [];
        kept.RemoveAll(earlier => earlier.Document == link.Document && earlier.Span.Overlaps(link.Span));
        kept.Add(link with { IsProposed = IsRejected(link) });
    }

    private static bool IsRejected(EvidenceLink link) => link.Review?.Verdict == Verdict.Rejected;

    private static EvidenceLink Demote(EvidenceLink found) => found.IsProposed
        ? found
        : found with { IsProposed = true, Reasons = found.Reasons.Add("een andere passage uit dit stuk is afgewezen") };
}
