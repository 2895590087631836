using PolicyArchive.Linking.Register;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Search.Facets;

namespace PolicyArchive.Queries;

/// <summary>Which entries of the register pass a filter.</summary>
internal static class CommitmentSieve
{
    public static bool Passes(CommitmentEntry entry, CommitmentFilter filter)
    {
        var isOfStatus = filter.Statuses.IsEmpty || filter.Statuses.Contains(entry.Status);
        var isLate = !filter.OverdueOnly || entry.Overdue;
        var isFrom = filter.From is null || entry.MadeOn >= filter.From;
        var isTo = filter.To is null || entry.MadeOn <= filter.To;
        return isOfStatus && isLate && isFrom && isTo
            && Names.HasAny([entry.Actor ?? ""], filter.Sender)
            && Names.IsChamber(entry.To, filter.Chamber)
            && HasAllWords(entry, filter.Words);
    }

    public static bool IsOfDossier(RegisterEntry entry, CommitmentFilter filter) =>
        filter.Dossiers.IsEmpty || entry.Statements
            .SelectMany(statement => statement.Document.Metadata.Dossiers)
            .Any(dossier => filter.Dossiers.Any(asked => FilterNames.IsDossier(dossier, asked)));

    private static bool HasAllWords(CommitmentEntry entry, string? words) =>
        (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => Names.HasAny([entry.Text, entry.Quote, entry.Document.Title ?? ""], word));
}
