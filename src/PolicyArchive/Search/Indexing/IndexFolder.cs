using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyArchive.Search.Indexing;

/// <summary>The folders of the index on disk, and what the last commit says about itself.</summary>
internal static class IndexFolder
{
    private const string SequenceKey = "sequence";
    private const string GenerationKey = "generation";
    private const string VersionKey = "version";

    public static string Documents(string folder) => Path.Combine(folder, "lucene", "documents");

    public static string Findings(string folder) => Path.Combine(folder, "lucene", "findings");

    public static LuceneDirectory Open(string folder) => new NIOFSDirectory(System.IO.Directory.CreateDirectory(folder));

    /// <summary>What the last commit of this version holds; null when there is none, of another version, or not readable.</summary>
    public static IndexState? Committed(LuceneDirectory directory)
    {
        try
        {
            if (!DirectoryReader.IndexExists(directory))
                return null;
            using var reader = DirectoryReader.Open(directory);
            return StateOf(reader.IndexCommit.UserData);
        }
        catch (Exception broken) when (IsBrokenAtOpening(broken))
        {
            return null;
        }
    }

    public static Dictionary<string, string> CommitData(IndexState state) => new()
    {
        [GenerationKey] = state.Generation,
        [SequenceKey] = state.Sequence.ToString(CultureInfo.InvariantCulture),
        [VersionKey] = IndexSchema.Version,
    };

    /// <summary>What a disk that fails or an index with parts missing throws while it is read.</summary>
    public static bool IsBroken(Exception exception) => exception is IOException or InvalidDataException or UnauthorizedAccessException;

    /// <summary>What opening an index may throw when its bytes are not what they were: Lucene trusts what it reads.</summary>
    public static bool IsBrokenAtOpening(Exception exception) =>
        IsBroken(exception) || exception is ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException
            or NotSupportedException or OverflowException or OutOfMemoryException or KeyNotFoundException or NullReferenceException;

    private static IndexState? StateOf(IDictionary<string, string> data)
    {
        var isOurs = data.TryGetValue(VersionKey, out var version) && version == IndexSchema.Version;
        var isWhole = data.TryGetValue(GenerationKey, out var generation) & data.TryGetValue(SequenceKey, out var sequence);
        return isOurs && isWhole ? new IndexState(generation!, long.Parse(sequence!, CultureInfo.InvariantCulture)) : null;
    }
}
