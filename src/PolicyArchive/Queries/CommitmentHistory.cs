using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Documents.Registers;
using PolicyArchive.Documents.Reviews;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Queries;

/// <summary>What happened to a commitment, in order of time: in documents, and by the hand of persons.</summary>
internal static class CommitmentHistory
{
    public static ImmutableArray<EventFacts> Of(RegisterEntry entry, RegisterReader register)
    {
        var ids = register.IdsOf(entry).ToList();
        var said = entry.Statements.Select(statement => OfStatement(statement, entry.Id));
        var done = entry.Evidence.Where(link => !link.IsProposed).Select(link => OfEvidence(link, register));
        var judged = ids.Select(register.Reviews.Of).OfType<Decision>().Select(decision => OfDecision(WordOf(decision.Verdict), decision.Signed, ""));
        var reviewed = register.Reviews.Links.Where(link => ids.Contains(link.PromiseId)).Select(link => OfReview(link, register));
        var set = register.Reviews.StatusesOf(ids).Select(OfStatus);
        var imported = register.Records.Of(entry).SelectMany(register.Records.HistoryOf).Select(OfImport);
        return [.. said.Concat(done).Concat(judged).Concat(reviewed).Concat(set).Concat(imported).OrderBy(step => step.On ?? DateOnly.MaxValue).ThenBy(step => step.At)];
    }

    private static EventFacts OfStatement(StatedPromise statement, string first)
    {
        var kind = statement.Promise is not Commitment ? "mentioned" : statement.Id == first ? "promised" : "restated";
        return new EventFacts(statement.Document.Date, kind, statement.Document.File, statement.Promise.Quote);
    }

    private static EventFacts OfEvidence(EvidenceLink link, RegisterReader register)
    {
        var document = register.Document(link.Document);
        return new EventFacts(document?.Metadata.Date, WordOf(link.Extent), document?.File ?? "", link.Quote);
    }

    private static EventFacts OfReview(EvidenceLink link, RegisterReader register) =>
        OfDecision($"link-{WordOf(link.Review!.Verdict)}", link.Review.Signed, $" ({register.Document(link.Document)?.File} p.{link.Span.Page})");

    private static EventFacts OfStatus(StatusReview review) => OfDecision("status-set", review.Signed, $" ({review.Status})");

    private static EventFacts OfImport(ImportedRecord imported)
    {
        var (record, at) = imported;
        var words = string.Join(": ", new[] { record.Number, record.Status ?? "zonder status" }.OfType<string>());
        return new EventFacts(DateOnly.FromDateTime(at.UtcDateTime), "imported", $"{record.Register} ({record.Place.File})", words, at);
    }

    private static EventFacts OfDecision(string kind, Signature signed, string about) =>
        new(DateOnly.FromDateTime(signed.At.UtcDateTime), kind, signed.By, signed.Reason + about, signed.At);

    private static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "confirmed",
        Verdict.Rejected => "rejected",
        _ => "added",
    };

    private static string WordOf(FulfilmentExtent extent) => extent switch
    {
        FulfilmentExtent.Full => "fulfilled",
        FulfilmentExtent.Partial => "partially-fulfilled",
        FulfilmentExtent.Progress => "progress",
        FulfilmentExtent.Postponed => "postponed",
        _ => "withdrawn",
    };
}
