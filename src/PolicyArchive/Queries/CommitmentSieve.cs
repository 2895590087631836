using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Queries;

/// <summary>Which entries of the register pass a filter.</summary>
internal static class CommitmentSieve
{
    public static bool Passes(CommitmentEntry entry, CommitmentFilter filter)
    {
        var isOfStatus = filter.Status is null || entry.Status == filter.Status;
        var isLate = !filter.OverdueOnly || entry.Overdue;
        var isFrom = filter.From is null || entry.MadeOn >= filter.From;
        var isTo = filter.To is null || entry.MadeOn <= filter.To;
        return isOfStatus && isLate && isFrom && isTo
            && Has(entry.Actor, filter.Sender)
            && IsTo(entry, filter.Chamber)
            && HasAllWords(entry, filter.Words);
    }

    private static bool Has(string? text, string? part) =>
        string.IsNullOrEmpty(part) || text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsTo(CommitmentEntry entry, string? chamber) => chamber?.ToLowerInvariant() switch
    {
        null or "" => true,
        "tk" => entry.To.Contains("Tweede Kamer"),
        "ek" => entry.To.Contains("Eerste Kamer"),
        var council => entry.To.Any(to => to.Contains(council, StringComparison.OrdinalIgnoreCase)),
    };

    private static bool HasAllWords(CommitmentEntry entry, string? words) =>
        string.IsNullOrWhiteSpace(words)
        || words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Has(entry.Text, word) || Has(entry.Quote, word) || Has(entry.Document.Title, word));
}
