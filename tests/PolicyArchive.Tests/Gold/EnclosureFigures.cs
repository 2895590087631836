using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Tests.Gold;

/// <summary>How often the outcome of an enclosure is the one that people saw, and how many alarms are true.</summary>
internal static class EnclosureFigures
{
    public static IEnumerable<Figure> Of(GoldArchive archive)
    {
        var judged = archive.Dossiers.Select(dossier => Judge(archive, dossier)).ToList();
        var alarms = judged.Sum(dossier => dossier.Alarms);
        return
        [
            new("enclosure outcome", judged.Sum(dossier => dossier.Right), judged.Sum(dossier => dossier.Marked)),
            new("missing, precision", alarms - judged.Sum(dossier => dossier.FalseAlarms), alarms),
        ];
    }

    private static JudgedDossier Judge(GoldArchive archive, GoldDossier dossier)
    {
        var documents = dossier.File.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var entries = new EnclosureQueries(archive.Archive).All(new EnclosureFilter(), dossier.AsOf).Findings
            .Where(entry => documents.Contains(archive.PlaceOf(entry.Document, entry.Quote).Doc)).ToList();
        var marked = dossier.Marks.Enclosures.Select(mark => (Mark: mark, Entries: EntriesOf(mark, entries, archive))).ToList();

        var alarms = marked.Where(pair => IsAlarm(pair.Entries.FirstOrDefault())).ToList();
        var beside = entries.Except(marked.SelectMany(pair => pair.Entries)).Count(IsAlarm);
        return new JudgedDossier(
            marked.Count, marked.Count(pair => IsRight(pair.Mark, pair.Entries.FirstOrDefault()?.Outcome)), alarms.Count + beside,
            alarms.Count(pair => pair.Mark.IsPresent || pair.Mark.Outcome == "pending") + beside);
    }

    /// <summary>Those that name it there; among several the ones that call it the same.</summary>
    private static List<EnclosureEntry> EntriesOf(GoldEnclosure mark, List<EnclosureEntry> entries, GoldArchive archive)
    {
        var there = entries.FindAll(entry => entry.Mentions.Any(mention => archive.PlaceOf(mention.Document, mention.Quote).Overlaps(mark.Place)));
        var calledSo = there.FindAll(entry => Quotes.Overlap(entry.Item, mark.Item));
        return calledSo.Count > 0 ? calledSo : there;
    }

    /// <summary>Terms are read in different ways: a promised thing that is not there may be pending, overdue or missing.</summary>
    private static bool IsRight(GoldEnclosure mark, EnclosureOutcome? outcome)
    {
        if (mark.IsPresent) return outcome is EnclosureOutcome.Attached or EnclosureOutcome.Elsewhere;
        if (mark.State == "promised") return outcome is EnclosureOutcome.Pending or EnclosureOutcome.Overdue or EnclosureOutcome.Missing;
        return outcome is EnclosureOutcome.Overdue or EnclosureOutcome.Missing;
    }

    private static bool IsAlarm(EnclosureEntry? entry) => entry?.Outcome is EnclosureOutcome.Missing or EnclosureOutcome.Overdue;

    private sealed record JudgedDossier(int Marked, int Right, int Alarms, int FalseAlarms);
}
