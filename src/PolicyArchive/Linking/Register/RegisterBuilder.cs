using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Evidence;
using PolicyArchive.Documents;
using PolicyArchive.Linking.Promises;

namespace PolicyArchive.Linking.Register;

/// <summary>
/// Makes the register of all statements and links that were kept. Each statement joins the earlier one it fits best, so neither the order of
/// arrival nor the number of candidates changes the outcome.
/// </summary>
public static class RegisterBuilder
{
    /// <param name="dates">The date of each document with evidence.</param>
    /// <param name="reviews">What persons decided: it goes before what linking found.</param>
    public static ImmutableArray<RegisterEntry> Build(
        IEnumerable<StatedPromise> statements,
        IEnumerable<SamePromise> repetitions,
        IEnumerable<EvidenceLink> links,
        IReadOnlyDictionary<DocumentId, DateOnly?> dates,
        RegisterReviews reviews)
    {
        var stated = statements.Order(StatedPromise.ByTime).ToList();
        var originOf = reviews.WithoutRejected(OriginOfEach(stated, repetitions));
        var inTime = stated.Where(statement => originOf.ContainsKey(statement.Id)).ToList();
        var reviewed = new ReviewedPassages(reviews.Links, originOf);
        var made = inTime.Where(statement => statement.Promise is Commitment).Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var claims = PassageClaims.Settle(
            links.Where(link => originOf.ContainsKey(link.PromiseId)).Select(reviewed.Yield).OfType<EvidenceLink>(), link => originOf[link.PromiseId], link => made.Contains(originOf[link.PromiseId]));
        var evidence = claims.ToLookup(link => originOf[link.PromiseId]);

        return CarriedPromises.Settle(
        [
            .. inTime.GroupBy(statement => originOf[statement.Id]).Select(group => new RegisterEntry(
                group.First(), [.. group.Skip(1)], EvidenceOf([.. group], evidence[group.Key], reviewed.Of(group.Key), dates))),
        ]);
    }

    private static Dictionary<string, string> OriginOfEach(List<StatedPromise> inTime, IEnumerable<SamePromise> repetitions)
    {
        var best = repetitions
            .Where(repetition => repetition.Score >= LinkLine.Asserted)
            .GroupBy(repetition => repetition.LaterId)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(r => r.Score).ThenBy(r => r.EarlierId, StringComparer.Ordinal).First().EarlierId);

        var originOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in inTime)
        {
            var earlier = best.GetValueOrDefault(statement.Id);
            originOf[statement.Id] = earlier is not null && originOf.TryGetValue(earlier, out var origin) ? origin : statement.Id;
        }

        return originOf;
    }

    /// <summary>What linking found, settled, beside those that a person looked at; in order of time.</summary>
    private static ImmutableArray<EvidenceLink> EvidenceOf(
        ImmutableArray<StatedPromise> statements, IEnumerable<EvidenceLink> links, IEnumerable<EvidenceLink> reviewed, IReadOnlyDictionary<DocumentId, DateOnly?> dates)
    {
        var days = statements.DistinctBy(statement => statement.Document.Id).ToDictionary(statement => statement.Document.Id, statement => statement.Document.Date);
        var found = InTime(NewTerms.Add(statements, BestOfEachDocument(links)));
        return InTime(EvidenceCourse.Settle(found).Concat(reviewed));

        ImmutableArray<EvidenceLink> InTime(IEnumerable<EvidenceLink> unordered) =>
        [
            .. unordered.OrderBy(link => dates.GetValueOrDefault(link.Document) ?? days.GetValueOrDefault(link.Document) ?? DateOnly.MaxValue)
                .ThenBy(link => link.Document).ThenBy(link => link.Span.Page).ThenBy(link => link.Span.Start),
        ];
    }

    /// <summary>Of one document the passage that fits best speaks for the commitment.</summary>
    private static ImmutableArray<EvidenceLink> BestOfEachDocument(IEnumerable<EvidenceLink> links) =>
    [
        .. links.GroupBy(link => link.Document)
            .Select(group => group.OrderByDescending(link => link.Score).ThenBy(link => link.Id, StringComparer.Ordinal).First()),
    ];
}
