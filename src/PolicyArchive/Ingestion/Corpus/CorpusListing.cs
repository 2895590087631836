using System.Collections.Immutable;

namespace PolicyArchive.Ingestion.Corpus;

/// <summary>Everything a walk through the corpus met, hidden files apart.</summary>
/// <param name="Files">Of a type that is read, by location.</param>
/// <param name="Skipped">How many files are of other types.</param>
/// <param name="ClosedFolders">Relative paths of folders that could not be listed: nothing is known of what lies in them.</param>
public sealed record CorpusListing(ImmutableArray<FoundFile> Files, int Skipped, ImmutableArray<string> ClosedFolders)
{
    public bool IsInClosedFolder(string location) =>
        ClosedFolders.Any(folder => location.StartsWith(folder + "/", StringComparison.Ordinal));
}
