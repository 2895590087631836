using System.Collections.Immutable;

namespace PolicyArchive.Ingestion.Corpus;

/// <summary>
/// Lists the corpus, in the order of its paths. Hidden files and folders are passed over. A link to a file is that file; a link to a folder outside
/// the corpus is entered once; one to a folder inside, or around it, leads to what is listed anyway and is passed over.
/// </summary>
public sealed class CorpusWalker
{
    private const string Extension = ".pdf";

    private readonly string _root;
    private readonly HashSet<string> _linkedFolders = new(StringComparer.Ordinal);
    private readonly List<FoundFile> _files = [];
    private readonly List<string> _closed = [];
    private int _skipped;

    private CorpusWalker(string root) => _root = RealPath(new DirectoryInfo(root));

    /// <exception cref="CorpusException">The folder is not there or may not be read.</exception>
    public static CorpusListing Walk(string corpus)
    {
        if (!Directory.Exists(corpus))
            throw new CorpusException($"There is no folder '{corpus}'; make it, or say with --corpus where the documents are.");

        var walker = new CorpusWalker(corpus);
        walker.Enter(new DirectoryInfo(corpus), "");
        if (walker._closed.Contains(""))
            throw new CorpusException($"The folder '{corpus}' may not be read; change its rights, or say with --corpus where the documents are.");

        return new CorpusListing(
            [.. walker._files.OrderBy(file => file.Location, StringComparer.Ordinal)], walker._skipped, [.. walker._closed.Order(StringComparer.Ordinal)]);
    }

    private void Enter(DirectoryInfo folder, string location)
    {
        foreach (var entry in EntriesOf(folder, location))
        {
            var entryLocation = location.Length == 0 ? entry.Name : $"{location}/{entry.Name}";
            if (IsHidden(entry)) continue;
            if (entry is DirectoryInfo inner) EnterUnlessListedAnyway(inner, entryLocation);
            else Add((FileInfo)entry, entryLocation);
        }
    }

    private void EnterUnlessListedAnyway(DirectoryInfo folder, string location)
    {
        if (folder.LinkTarget is null || LeadsOutside(folder))
            Enter(folder, location);
    }

    private bool LeadsOutside(DirectoryInfo link)
    {
        var target = RealPath(link);
        var isInside = IsWithin(target, _root);
        var isAround = IsWithin(_root, target);
        return !isInside && !isAround && _linkedFolders.Add(target);
    }

    private void Add(FileInfo file, string location)
    {
        var isRead = file.Extension.Equals(Extension, StringComparison.OrdinalIgnoreCase);
        if (!isRead)
            _skipped++;
        else if (FoundFile.At(location, file) is { } found)
            _files.Add(found);
    }

    private FileSystemInfo[] EntriesOf(DirectoryInfo folder, string location)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException)
        {
            _closed.Add(location);
            return [];
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string RealPath(DirectoryInfo folder)
    {
        var target = folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder;
        return Path.TrimEndingDirectorySeparator(target.FullName);
    }
}
