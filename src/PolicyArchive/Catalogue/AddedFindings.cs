using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Catalogue;

/// <summary>Puts what persons added among what the rules found; what the rules find by now themselves is not there twice.</summary>
internal static class AddedFindings
{
    /// <returns>In order of place.</returns>
    public static ImmutableArray<Finding> Among(ImmutableArray<Finding> found, IEnumerable<FindingReview> added)
    {
        var missed = added.Where(review => !found.Any(finding => review.Place.IsLike(FindingTypes.NameOf(finding.GetType()), finding.Span)))
            .Select(review => review.Finding).DistinctBy(finding => finding.Id).ToList();
        return missed.Count == 0 ? found : [.. found.Concat(missed).OrderBy(finding => finding.Span.Page).ThenBy(finding => finding.Span.Start)];
    }
}
