using System.Text.Json;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.Tests.Gold;

/// <summary>How well the register at the end of each dossier is what people made of it: every promise once, with its evidence and its status.</summary>
internal static class RegisterFigures
{
    public static IEnumerable<Figure> Of(GoldArchive archive)
    {
        var judged = archive.Dossiers.SelectMany(dossier => Judge(archive, dossier)).ToList();
        var (promises, linked) = (judged.Count, judged.Sum(promise => promise.LinksMatched));
        return
        [
            new("in the register", judged.Count(promise => promise.IsFound), promises),
            new("in one piece", promises - judged.Sum(promise => promise.Splits), promises),
            .. Figure.Of("links", linked, judged.Sum(promise => promise.LinksMarked), judged.Sum(promise => promise.LinksFound)),
            new("links, right passage", judged.Sum(promise => promise.RightPassages), linked),
            new("status right", judged.Count(promise => promise.IsStatusRight), promises),
        ];
    }

    private static IEnumerable<JudgedPromise> Judge(GoldArchive archive, GoldDossier dossier)
    {
        var days = dossier.File.Documents.ToDictionary(document => document.Id, document => document.Date, StringComparer.Ordinal);
        var entries = new CommitmentQueries(archive.Archive).All(new CommitmentFilter(), dossier.AsOf).Commitments
            .Select(entry => (Entry: entry, Place: archive.PlaceOf(entry.Document, entry.Quote)))
            .Where(entry => days.ContainsKey(entry.Place.Doc))
            .OrderBy(entry => days[entry.Place.Doc]).ThenBy(entry => entry.Place.Doc, StringComparer.Ordinal).ThenBy(entry => entry.Entry.Page).ThenBy(entry => entry.Entry.Start)
            .ToList();
        var promises = dossier.Marks.Commitments.OrderBy(promise => days[promise.Doc]).ThenBy(promise => promise.Doc, StringComparer.Ordinal).ToList();

        var taken = new Dictionary<string, CommitmentEntry>(StringComparer.Ordinal);
        Take((entry, place) => entry.IsSame(place));
        Take((entry, place) => entry.Overlaps(place));
        return promises.Select(promise => Judged(archive, promise, taken.GetValueOrDefault(promise.Id), entries.Count(entry => IsOf(promise, entry.Place))));

        void Take(Func<GoldPlace, GoldPlace, bool> fits)
        {
            foreach (var promise in promises.Where(promise => !taken.ContainsKey(promise.Id)))
            {
                var index = entries.FindIndex(entry => promise.Places.Any(place => fits(entry.Place, place)));
                if (index < 0) continue;
                taken[promise.Id] = entries[index].Entry;
                entries.RemoveAt(index);
            }
        }
    }

    private static bool IsOf(GoldCommitment promise, GoldPlace entry) => promise.Places.Any(entry.IsSame);

    private static JudgedPromise Judged(GoldArchive archive, GoldCommitment promise, CommitmentEntry? entry, int splits)
    {
        var evidence = (entry?.Evidence ?? []).Where(link => !link.Proposed).Select(link => archive.PlaceOf(link.Document, link.Quote)).ToList();
        var marked = promise.Links.Select(link => link.Doc).ToHashSet(StringComparer.Ordinal);
        var found = evidence.Select(link => link.Doc).ToHashSet(StringComparer.Ordinal);
        return new JudgedPromise(
            entry is not null, splits, marked.Count, found.Count, marked.Count(found.Contains),
            marked.Count(document => promise.Links.Any(link => link.Doc == document && evidence.Exists(link.Overlaps))),
            entry is not null && JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Status.ToString()) == promise.StatusAtEnd);
    }

    /// <param name="Splits">Further entries of the register that state the same promise.</param>
    /// <param name="LinksMarked">Documents that keep it, as people see it.</param>
    private sealed record JudgedPromise(bool IsFound, int Splits, int LinksMarked, int LinksFound, int LinksMatched, int RightPassages, bool IsStatusRight);
}
