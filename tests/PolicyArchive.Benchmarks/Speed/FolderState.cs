namespace PolicyArchive.Benchmarks.Speed;

/// <summary>Name, size and write time of every file, by which a write shows.</summary>
internal static class FolderState
{
    /// <summary>Earlier than any file was written, so that Linux notes the next reading even where it does so sparingly (relatime).</summary>
    private static readonly DateTime LongAgo = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static Dictionary<string, (long Size, DateTime WrittenAt)> Of(string folder) => new DirectoryInfo(folder)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file.FullName), file => (file.Length, file.LastWriteTimeUtc));

    /// <summary>Files that are new, gone or written.</summary>
    public static IReadOnlyList<string> Changes(Dictionary<string, (long, DateTime)> before, Dictionary<string, (long, DateTime)> after) =>
        [.. before.Except(after).Concat(after.Except(before)).Select(file => file.Key).Distinct().Order(StringComparer.Ordinal)];

    public static void ForgetReading(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) File.SetLastAccessTimeUtc(file, LongAgo);
    }

    /// <summary>Files that were read since <see cref="ForgetReading"/>.</summary>
    public static int CountRead(string folder) => Directory.EnumerateFiles(folder).Count(file => File.GetLastAccessTimeUtc(file) != LongAgo);
}
