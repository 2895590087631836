using Lucene.Net.Index;
using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyArchive.Search.Indexing;

/// <summary>The folders of the index on disk, and what the last commit says about itself.</summary>
internal static class IndexFolder
{
    private const string SequenceKey = "sequence";
    private const string VersionKey = "version";

    public static string Documents(string folder) => Path.Combine(folder, "documents");

    public static string Findings(string folder) => Path.Combine(folder, "findings");

    public static LuceneDirectory Open(string folder) => new NIOFSDirectory(System.IO.Directory.CreateDirectory(folder));

    /// <summary>The number up to which a commit of this version holds all; null when there is none, of another version, or not readable.</summary>
    public static long? CommittedSequence(LuceneDirectory directory)
    {
        try
        {
            if (!DirectoryReader.IndexExists(directory))
                return null;
            using var reader = DirectoryReader.Open(directory);
            return SequenceOf(reader.IndexCommit.UserData);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return null;
        }
    }

    public static Dictionary<string, string> CommitData(long sequence) => new()
    {
        [SequenceKey] = sequence.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [VersionKey] = IndexSchema.Version,
    };

    /// <summary>What a damaged or half-deleted index throws.</summary>
    public static bool IsBroken(Exception exception) =>
        exception is IOException or ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException
            or UnauthorizedAccessException or NotSupportedException or OverflowException or KeyNotFoundException;

    private static long? SequenceOf(IDictionary<string, string> data)
    {
        var isOurs = data.TryGetValue(VersionKey, out var version) && version == IndexSchema.Version;
        return isOurs && data.TryGetValue(SequenceKey, out var text) && long.TryParse(text, out var sequence) ? sequence : null;
    }
}
