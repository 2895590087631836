using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Queries;

/// <summary>Was it met, and where does it say so?</summary>
public sealed class CommitmentQueries(Archive archive)
{
    /// <summary>The commitments that pass the filter, the longest open first.</summary>
    public CommitmentsAnswer All(CommitmentFilter filter, DateOnly asOf)
    {
        var register = new RegisterReader(archive.Catalogue);
        var passing = register.Read(asOf)
            .Where(entry => CommitmentSieve.IsOfDossier(entry, filter))
            .Select(entry => EntryOf(entry, register, asOf))
            .Where(entry => CommitmentSieve.Passes(entry, filter))
            .OrderBy(entry => entry.Status is CommitmentStatus.Fulfilled or CommitmentStatus.Withdrawn).ThenBy(entry => entry.MadeOn ?? DateOnly.MaxValue).ThenBy(entry => entry.Document.Id, StringComparer.Ordinal).ThenBy(entry => entry.Page).ThenBy(entry => entry.Start)
            .ToList();
        var shown = passing.Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue);
        return new CommitmentsAnswer(asOf, passing.Count, CoverageOf(), [.. shown]);
    }

    /// <summary>By the id of any of its statements, so that former ids keep resolving; null for an unknown one.</summary>
    public CommitmentEntry? Find(string id, DateOnly asOf)
    {
        var register = new RegisterReader(archive.Catalogue);
        var entry = register.Read(asOf).FirstOrDefault(entry => entry.Statements.Any(statement => statement.Id == id));
        return entry is null ? null : EntryOf(entry, register, asOf);
    }

    /// <summary>What a check reports: past its term, and a person did not settle it or give it a later day.</summary>
    public static bool IsAlarm(CommitmentEntry entry, DateOnly asOf)
    {
        var isSettled = entry.ReviewedStatus is CommitmentStatus.Fulfilled or CommitmentStatus.Withdrawn;
        return entry.Overdue && !isSettled && !(entry.ReviewedDue >= asOf);
    }

    private CoverageFacts CoverageOf()
    {
        var coverage = archive.Catalogue.Coverage;
        return new CoverageFacts(coverage.Documents, coverage.From, coverage.To, coverage.WithoutText);
    }

    private static CommitmentEntry EntryOf(RegisterEntry entry, RegisterReader register, DateOnly asOf)
    {
        var steps = entry.Evidence.Where(link => !link.IsProposed).Select(link => new StatusStep(link.Extent, link.NewDue)).ToList();
        var status = StatusReader.Read(entry.Due, steps, asOf);
        var promise = entry.Origin.Promise;
        var set = register.Reviews.StatusesOf(entry.Statements.Select(statement => statement.Id)).LastOrDefault();
        var judged = register.Reviews.Of(entry.Id);
        return new CommitmentEntry(
            entry.Id,
            promise.Content.Length > 0 ? promise.Content : promise.Quote,
            RowOf(entry.Origin, register),
            promise.Span.Page, promise.Span.Start, promise.Span.Length, promise.Quote,
            promise.Actor, promise.To, promise.AskedBy,
            promise.MadeOn ?? entry.Origin.Document.Date,
            DueFacts.Of(entry.Due), DueFacts.Of(status.CurrentDue), status.Status, status.IsOverdue,
            entry.IsMadeElsewhere ? true : null,
            RegisterNumber: null, RegisterStatus: null,
            set is null ? null : CommitmentStatuses.Read(set.Status), set?.Due,
            ReviewFacts.WordOf(judged), ReviewFacts.Of(set?.Signed ?? judged?.Signed),
            [.. entry.Restatements.Select(again => RestatementOf(again, register))],
            [.. entry.Evidence.Select(link => EvidenceOf(link, register))],
            CommitmentHistory.Of(entry, register));
    }

    private static RestatementFacts RestatementOf(StatedPromise again, RegisterReader register) => new(
        RowOf(again, register), again.Id, again.Promise.Span.Page, again.Promise.Span.Start, again.Promise.Span.Length, again.Promise.Quote);

    private static EvidenceFacts EvidenceOf(EvidenceLink link, RegisterReader register) => new(
        link.Id, DocumentQueries.RowOf(register.Document(link.Document)!), link.Span.Page, link.Span.Start, link.Span.Length, link.Quote, link.Extent,
        Math.Round(link.Score, 2), link.IsProposed, link.Reasons, DueFacts.Of(link.NewDue),
        ReviewFacts.WordOf(link.Review), ReviewFacts.Of(link.Review?.Signed));

    private static DocumentRow RowOf(StatedPromise statement, RegisterReader register) =>
        DocumentQueries.RowOf(register.Document(statement.Document.Id)!);
}
