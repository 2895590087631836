namespace PolicyArchive.Ingestion.Corpus;

/// <summary>A file of a type that is read, as the folder listing tells of it.</summary>
/// <param name="Location">Path relative to the corpus, with <c>/</c> between folders.</param>
/// <param name="FullPath">The path to open; behind a link, that of the link.</param>
/// <param name="Size">In bytes; behind a link, of what it points at.</param>
public sealed record FoundFile(string Location, string FullPath, long Size, DateTimeOffset WrittenAt)
{
    /// <summary>Size and time as they are now; null when the file is no longer there.</summary>
    public FoundFile? LookAgain()
    {
        var file = new FileInfo(FullPath);
        return Target(file) is { Exists: true } target ? this with { Size = target.Length, WrittenAt = target.LastWriteTimeUtc } : null;
    }

    public bool LooksLike(FoundFile other) => Size == other.Size && WrittenAt == other.WrittenAt;

    internal static FoundFile? At(string location, FileInfo file) =>
        Target(file) is { Exists: true } target ? new FoundFile(location, file.FullName, target.Length, target.LastWriteTimeUtc) : null;

    private static FileInfo? Target(FileInfo file)
    {
        if (file.LinkTarget is null) return file;
        try
        {
            return file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (IOException)
        {
            return null; // A ring of links.
        }
    }
}
