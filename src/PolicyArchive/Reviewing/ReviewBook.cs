using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Documents.Reviews;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Reviewing;

/// <summary>What persons decided, told of the findings of today: one that other rules gave another id is known by its place.</summary>
public sealed class ReviewBook
{
    private readonly CatalogueReader _catalogue;
    private readonly Dictionary<string, string> _idToday = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FindingReview> _ofFindings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<StatusReview>> _ofStatus = new(StringComparer.Ordinal);
    private readonly ILookup<DocumentId, TextSpan> _rejectedFulfilments;

    private ReviewBook(CatalogueReader catalogue, ImmutableArray<Review> reviews)
    {
        _catalogue = catalogue;
        foreach (var review in reviews.OfType<FindingReview>()) _ofFindings[IdToday(review.Place)] = review;
        foreach (var review in reviews.OfType<StatusReview>()) StatusesOf(IdToday(review.Commitment)).Add(review);
        Links = [.. reviews.OfType<LinkReview>().Select(review => review.Link with
        {
            PromiseId = IdToday(review.Promise),
            Review = new Decision(review.Verdict, review.Signed),
        })];
        _rejectedFulfilments = _ofFindings.Values.Where(review => review is { Verdict: Verdict.Rejected, Finding: Fulfilment })
            .ToLookup(review => review.Place.Document, review => review.Place.Span);
    }

    /// <summary>Each decision on a link, in the order in which they were made; of one link there may be several.</summary>
    public ImmutableArray<EvidenceLink> Links { get; }

    public RegisterReviews ForRegister => new(Links, IdsWith(Verdict.Rejected), [.. IdsWith(Verdict.Confirmed), .. IdsWith(Verdict.Added)]);

    public static ReviewBook Read(CatalogueReader catalogue) => new(catalogue, catalogue.Reviews());

    /// <summary>The last decision on a finding; null as long as nobody looked at it.</summary>
    public Decision? Of(string findingId) =>
        _ofFindings.TryGetValue(findingId, out var review) ? new Decision(review.Verdict, review.Signed) : null;

    /// <summary>What persons set as the status of a commitment, by the ids of its statements, in order of time.</summary>
    public IEnumerable<StatusReview> StatusesOf(IEnumerable<string> ids) =>
        ids.SelectMany(id => _ofStatus.GetValueOrDefault(id) ?? []).OrderBy(review => review.Signed.At);

    /// <summary>The link rests on a sentence of which a person said that it meets nothing.</summary>
    public bool RestsOnRejected(EvidenceLink link) => _rejectedFulfilments[link.Document].Any(span => span.Overlaps(link.Span));

    private ImmutableHashSet<string> IdsWith(Verdict verdict) =>
        [.. _ofFindings.Where(review => review.Value.Verdict == verdict).Select(review => review.Key)];

    private List<StatusReview> StatusesOf(string id) => _ofStatus.TryGetValue(id, out var kept) ? kept : _ofStatus[id] = [];

    private string IdToday(FindingPlace place)
    {
        if (_idToday.TryGetValue(place.Id, out var known)) return known;
        var isThere = _catalogue.FindFinding(place.Id) is not null;
        return _idToday[place.Id] = isThere ? place.Id : Successor(place)?.Id ?? place.Id;
    }

    private Finding? Successor(FindingPlace place) => _catalogue.Findings(place.Document)
        .Where(finding => place.IsLike(FindingTypes.NameOf(finding.GetType()), finding.Span))
        .MinBy(finding => Math.Abs(finding.Span.Start - place.Span.Start));
}
