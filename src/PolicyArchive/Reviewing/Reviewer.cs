using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Documents.Reviews;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Reviewing;

/// <summary>Keeps what a person decides. Who asks after it sees it in the next answer; a finding that was added is linked when index and links have followed.</summary>
public sealed class Reviewer(CatalogueWriter writer, CatalogueReader catalogue)
{
    /// <summary>The type of a statement that stands in no text.</summary>
    private const string OfRegister = "register-record";

    /// <summary>The types of findings that a person can add.</summary>
    public static IReadOnlyList<string> Addable => AddedFinding.Types;

    /// <param name="id">Of a finding or of a link.</param>
    public ReviewResult Confirm(string id, string by, string reason) => Judge(id, Verdict.Confirmed, by, reason);

    /// <param name="id">Of a finding or of a link.</param>
    public ReviewResult Reject(string id, string by, string reason) => Judge(id, Verdict.Rejected, by, reason);

    /// <summary>Says that a page keeps, partly keeps, moves or ends a promise.</summary>
    /// <param name="commitmentId">Of any statement of the commitment.</param>
    /// <param name="quote">The words that say so; null: the sentence on the page that speaks of the promise most.</param>
    public ReviewResult Link(
        string commitmentId, CataloguedDocument document, int page, FulfilmentExtent extent, string? quote, string by, string reason)
    {
        var (signed, refusal) = SignatureReader.Read(by, reason);
        if (refusal is not null) return refusal;
        if (CommitmentOf(commitmentId) is not var (place, words)) return NoCommitment(commitmentId);

        var (passage, trouble) = Passage(document, page, quote, words);
        if (passage is not { } found) return trouble!;
        var link = new EvidenceLink(place.Id, document.Id, found.Span, found.Quote, extent, Score: 1, ["toegevoegd door een beoordelaar"]);
        return Keep(link.Id, new LinkReview(place, link, Verdict.Added, signed));
    }

    /// <summary>Adds a finding that the rules missed.</summary>
    /// <param name="type">One of <see cref="Addable"/>.</param>
    public ReviewResult Add(CataloguedDocument document, int page, string quote, string type, string by, string reason)
    {
        var (signed, refusal) = SignatureReader.Read(by, reason);
        if (refusal is not null) return refusal;
        var (passage, trouble) = Quoted(document, page, quote);
        if (passage is not { } place) return trouble!;
        if (AddedFinding.Of(type, document.Id, document.Metadata, place.Span, place.Quote) is not { } finding)
            return new ReviewResult.Refused(ReviewTrouble.UnknownType, $"A finding of type '{type}' cannot be added: choose from {string.Join(", ", AddedFinding.Types)}.");

        var made = PlaceOf(document.Id, finding);
        if (catalogue.Findings(document.Id).FirstOrDefault(found => made.IsLike(FindingTypes.NameOf(found.GetType()), found.Span)) is { } known)
            return new ReviewResult.Refused(ReviewTrouble.AlreadyFound, $"That is found already, as {known.Id}: confirm that one instead.");
        return Keep(finding.Id, new FindingReview(made, finding, Verdict.Added, signed));
    }

    /// <summary>Sets a status that stands beside the computed one.</summary>
    /// <param name="commitmentId">Of any statement of the commitment.</param>
    public ReviewResult Set(string commitmentId, CommitmentStatus status, DateOnly? due, string by, string reason)
    {
        var (signed, refusal) = SignatureReader.Read(by, reason);
        if (refusal is not null) return refusal;
        if (CommitmentOf(commitmentId) is not var (place, _)) return NoCommitment(commitmentId);
        return Keep(commitmentId, new StatusReview(place, CommitmentStatuses.WordOf(status), due, signed));
    }

    private ReviewResult Judge(string id, Verdict verdict, string by, string reason)
    {
        var (signed, refusal) = SignatureReader.Read(by, reason);
        if (refusal is not null) return refusal;
        if (catalogue.FindFinding(id) is { } stored)
            return Keep(id, new FindingReview(PlaceOf(stored.Document, stored.Finding), stored.Finding, verdict, signed));
        if (LinkOf(id) is { } link && CommitmentOf(link.PromiseId) is var (promise, _))
            return Keep(id, new LinkReview(promise, link with { Review = null }, verdict, signed));
        return new ReviewResult.Refused(ReviewTrouble.UnknownId, $"There is no finding or link '{id}' in this archive: take an id from 'commitments --json', 'check enclosures --json' or 'show --json'.");
    }

    /// <summary>A statement in a text, or one that only a register knows; with its words.</summary>
    private (FindingPlace Place, string Words)? CommitmentOf(string id)
    {
        if (catalogue.FindFinding(id) is { Finding: Promise promise } stored) return (PlaceOf(stored.Document, promise), $"{promise.Content} {promise.Quote}");
        return catalogue.FindRegisterRecord(id)?.Record is { } record
            ? (new FindingPlace(id, OfRegister, record.Place.FileId, default), record.Text)
            : null;
    }

    private EvidenceLink? LinkOf(string id) =>
        catalogue.Evidence().Concat(ReviewBook.Read(catalogue).Links).FirstOrDefault(link => link.Id == id);

    private ((TextSpan Span, string Quote)?, ReviewResult.Refused?) Passage(CataloguedDocument document, int page, string? quote, string words)
    {
        if (quote is not null) return Quoted(document, page, quote);
        if (catalogue.Page(document.Id, page) is null) return (null, NoSuchPage(document, page));
        return PassagePicker.Pick(catalogue, document, page, words) is { } picked
            ? (picked, null)
            : (null, new ReviewResult.Refused(ReviewTrouble.NoText, $"Page {page} of '{document.File}' has no sentence that can be read."));
    }

    private ((TextSpan Span, string Quote)?, ReviewResult.Refused?) Quoted(CataloguedDocument document, int number, string quote)
    {
        if (catalogue.Page(document.Id, number) is not { } page) return (null, NoSuchPage(document, number));
        return QuoteFinder.Find(page, quote) is { } span
            ? ((span, page.TextOf(span)), null)
            : (null, new ReviewResult.Refused(ReviewTrouble.QuoteNotThere, $"The quote does not stand on page {number} of '{document.File}': copy it from 'show {document.Id} --text'."));
    }

    private ReviewResult.Kept Keep(string id, Review review)
    {
        writer.Commit(change => change.Record(review));
        return new ReviewResult.Kept(id, review);
    }

    private static FindingPlace PlaceOf(DocumentId document, Finding finding) =>
        new(finding.Id, FindingTypes.NameOf(finding.GetType()), document, finding.Span);

    private static ReviewResult.Refused NoSuchPage(CataloguedDocument document, int page) =>
        new(ReviewTrouble.NoSuchPage, $"'{document.File}' has no page {page}: it has {document.PageCount}.");

    private static ReviewResult.Refused NoCommitment(string id) =>
        new(ReviewTrouble.NoCommitment, $"There is no commitment '{id}' in this archive: take an id from 'commitments --json'.");
}
