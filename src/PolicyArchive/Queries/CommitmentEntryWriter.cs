using PolicyArchive.Documents;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Queries;

/// <summary>Writes a commitment of the register as an answer, as it stood on a day.</summary>
internal sealed class CommitmentEntryWriter(RegisterReader register, DateOnly asOf)
{
    public CommitmentEntry Write(RegisterEntry entry)
    {
        var steps = entry.Evidence.Where(link => !link.IsProposed).Select(link => new StatusStep(link.Extent, link.NewDue)).ToList();
        var status = StatusReader.Read(entry.Due, steps, asOf);
        var promise = entry.Origin.Promise;
        var records = register.Records.Of(entry).ToList();
        var set = register.Reviews.StatusesOf(register.IdsOf(entry)).LastOrDefault();
        var judged = register.Reviews.Of(entry.Id);
        return new CommitmentEntry(
            entry.Id,
            promise.Content.Length > 0 ? promise.Content : promise.Quote,
            RowOf(entry.Origin),
            promise.Span.Page, promise.Span.Start, promise.Span.Length, promise.Quote,
            promise.Actor, promise.To, promise.AskedBy,
            promise.MadeOn ?? entry.Origin.Document.Date,
            DueFacts.Of(entry.Due), DueFacts.Of(status.CurrentDue), status.Status, status.IsOverdue,
            entry.IsMadeElsewhere ? true : null,
            records.Exists(record => record.Id == entry.Id) ? true : null,
            records.FirstOrDefault()?.Number, records.FirstOrDefault()?.Status,
            [.. records.Select(RegisterFacts.Of)],
            set is null ? null : CommitmentStatuses.Read(set.Status), set?.Due,
            ReviewFacts.WordOf(judged), ReviewFacts.Of(set?.Signed ?? judged?.Signed),
            [.. entry.Restatements.Select(RestatementOf)],
            [.. entry.Evidence.Select(EvidenceOf)],
            CommitmentHistory.Of(entry, register));
    }

    private RestatementFacts RestatementOf(StatedPromise again) => new(
        RowOf(again), again.Id, again.Promise.Span.Page, again.Promise.Span.Start, again.Promise.Span.Length, again.Promise.Quote);

    private EvidenceFacts EvidenceOf(EvidenceLink link) => new(
        link.Id, DocumentQueries.RowOf(register.Document(link.Document)!), link.Span.Page, link.Span.Start, link.Span.Length, link.Quote, link.Extent,
        Math.Round(link.Score, 2), link.IsProposed, link.Reasons, DueFacts.Of(link.NewDue),
        ReviewFacts.WordOf(link.Review), ReviewFacts.Of(link.Review?.Signed));

    /// <summary>The document; for what only a register says, the register's file.</summary>
    private DocumentRow RowOf(StatedPromise statement)
    {
        var head = statement.Document;
        return register.Document(head.Id) is { } document
            ? DocumentQueries.RowOf(document)
            : new DocumentRow(head.Id.Value, head.File, head.Metadata.Title, DocumentKind.Other, Date: null, Senders: []);
    }
}
