using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Queries;

/// <summary>Which enclosures were promised and never sent?</summary>
public sealed class EnclosureQueries(Archive archive)
{
    /// <summary>The oldest first.</summary>
    public EnclosuresAnswer All(EnclosureFilter filter, DateOnly asOf)
    {
        var coverage = archive.Catalogue.Coverage;
        var entries = new EnclosureRegister(archive.Catalogue, asOf)
            .Entries(document => IsAsked(document, filter))
            .Where(entry => filter.Outcome is null || entry.Outcome == filter.Outcome)
            .Where(entry => !filter.AlarmsOnly || IsAlarm(entry))
            .OrderBy(entry => entry.Document.Date ?? DateOnly.MaxValue)
            .ThenBy(entry => entry.Document.Id, StringComparer.Ordinal)
            .ToList();
        var shown = entries.Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue);
        return new EnclosuresAnswer(
            asOf, new CoverageFacts(coverage.Documents, coverage.From, coverage.To, coverage.WithoutText), coverage.Documents, entries.Count, [.. shown]);
    }

    /// <summary>What one document names, in order of place.</summary>
    public ImmutableArray<EnclosureEntry> In(CataloguedDocument document, DateOnly asOf) =>
        [.. new EnclosureRegister(archive.Catalogue, asOf).EntriesOf(document)];

    /// <summary>What a check reports: missing or overdue, and not set aside by a person.</summary>
    public static bool IsAlarm(EnclosureEntry entry) =>
        entry.Outcome is EnclosureOutcome.Missing or EnclosureOutcome.Overdue && entry.Review != "rejected";

    private static bool IsAsked(CataloguedDocument document, EnclosureFilter filter)
    {
        var isSince = filter.Since is null || document.Metadata.Date >= filter.Since;
        return isSince
            && Names.HasAny(document.Metadata.Senders, filter.Sender)
            && Names.IsChamber(document.Metadata.Addressees, filter.Chamber);
    }
}
