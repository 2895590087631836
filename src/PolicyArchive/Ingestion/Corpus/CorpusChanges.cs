using System.Collections.Immutable;
using PolicyArchive.Catalogue;

namespace PolicyArchive.Ingestion.Corpus;

/// <summary>What a walk found against what the catalogue knows, told from size and write time alone.</summary>
/// <param name="Unchanged">Files that are as they were when they were read.</param>
/// <param name="StillUnreadable">Files that are as they were when reading them failed.</param>
/// <param name="ToOpen">New, changed, or to be tried again; by location.</param>
/// <param name="Missing">Known files that are no longer there; by location. Some of them may have moved.</param>
public sealed record CorpusChanges(
    int Unchanged, ImmutableArray<KnownFile> StillUnreadable, ImmutableArray<FoundFile> ToOpen, ImmutableArray<KnownFile> Missing)
{
    public static CorpusChanges Between(CorpusListing listing, ImmutableArray<KnownFile> known, Func<KnownFile, bool> isToBeTriedAgain)
    {
        var unseen = known.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var unchanged = 0;
        var stillUnreadable = ImmutableArray.CreateBuilder<KnownFile>();
        var toOpen = ImmutableArray.CreateBuilder<FoundFile>();
        foreach (var file in listing.Files)
        {
            var isKnown = unseen.Remove(file.Location, out var before);
            var isToBeOpened = !isKnown || !LooksUnchanged(file, before!) || isToBeTriedAgain(before!);
            if (isToBeOpened) toOpen.Add(file);
            else if (before!.Document is null) stillUnreadable.Add(before);
            else unchanged++;
        }

        var missing = unseen.Values.Where(file => !listing.IsInClosedFolder(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal);
        return new CorpusChanges(unchanged, stillUnreadable.ToImmutable(), toOpen.ToImmutable(), [.. missing]);
    }

    private static bool LooksUnchanged(FoundFile found, KnownFile known) => found.Size == known.Size && found.WrittenAt == known.WrittenAt;
}
