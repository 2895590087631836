namespace PolicyArchive.Tests;

/// <summary>Where this source tree stands on disk.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PolicyArchive.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
