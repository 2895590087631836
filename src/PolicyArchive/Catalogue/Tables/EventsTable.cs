using System.Text.Json;
using Microsoft.Data.Sqlite;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Catalogue.Tables;

/// <summary>What persons decided. The subject of an event is the id by which the person named it.</summary>
internal static class EventsTable
{
    private const string OfFinding = "finding-reviewed";
    private const string OfLink = "link-reviewed";
    private const string OfStatus = "status-set";

    public static void Write(SqliteConnection connection, Review review)
    {
        switch (review)
        {
            case FindingReview(var place, var finding, var verdict, var signed):
                Write(connection, signed, OfFinding, place.Document, place.Id, new FindingContent(place, verdict, signed.Reason, CatalogueText.ToElement(finding)));
                break;
            case LinkReview(var promise, var link, var verdict, var signed):
                Write(connection, signed, OfLink, link.Document, link.Id, new LinkContent(promise, verdict, signed.Reason, link));
                break;
            case StatusReview(var commitment, var status, var due, var signed):
                Write(connection, signed, OfStatus, commitment.Document, commitment.Id, new StatusContent(commitment, status, due, signed.Reason));
                break;
        }
    }

    public static IEnumerable<Review> Reviews(SqliteConnection connection) => connection.Rows(
        $"SELECT at, source, kind, content FROM events WHERE kind IN ('{OfFinding}', '{OfLink}', '{OfStatus}') ORDER BY number", Read);

    public static IEnumerable<FindingReview> FindingsAddedTo(SqliteConnection connection, DocumentId document) => connection.Rows(
            $"SELECT at, source, kind, content FROM events WHERE document = $document AND kind = '{OfFinding}' ORDER BY number",
            Read, ("$document", document.Value))
        .OfType<FindingReview>().Where(review => review.Verdict == Verdict.Added).ToList();

    private static void Write(SqliteConnection connection, Signature signed, string kind, DocumentId document, string subject, object content) => connection.Run(
        "INSERT INTO events (at, source, kind, document, subject, content) VALUES ($at, $source, $kind, $document, $subject, $content)",
        ("$at", CatalogueText.Of(signed.At)), ("$source", signed.By), ("$kind", kind), ("$document", document.Value), ("$subject", subject),
        ("$content", CatalogueText.ToJson(content)));

    private static Review Read(SqliteDataReader row)
    {
        var (by, at, json) = (row.GetString(1), CatalogueText.Time(row.GetString(0)), row.GetString(3));
        return row.GetString(2) switch
        {
            OfFinding => CatalogueText.FromJson<FindingContent>(json).ToReview(by, at),
            OfLink => CatalogueText.FromJson<LinkContent>(json).ToReview(by, at),
            _ => CatalogueText.FromJson<StatusContent>(json).ToReview(by, at),
        };
    }

    private sealed record FindingContent(FindingPlace Place, Verdict Verdict, string Reason, JsonElement Finding)
    {
        public FindingReview ToReview(string by, DateTimeOffset at) =>
            new(Place, FindingTypes.Read(Place.Type, Finding.GetRawText()), Verdict, new Signature(by, Reason, at));
    }

    private sealed record LinkContent(FindingPlace Promise, Verdict Verdict, string Reason, EvidenceLink Link)
    {
        public LinkReview ToReview(string by, DateTimeOffset at) => new(Promise, Link, Verdict, new Signature(by, Reason, at));
    }

    private sealed record StatusContent(FindingPlace Commitment, string Status, DateOnly? Due, string Reason)
    {
        public StatusReview ToReview(string by, DateTimeOffset at) => new(Commitment, Status, Due, new Signature(by, Reason, at));
    }
}
