using System.Globalization;

namespace PolicyArchive.Benchmarks.Running;

/// <summary>Says the figures, and adds them to <c>NAME.md</c> in the folder of results under the moment of measuring.</summary>
internal static class ResultsFile
{
    public static void Add(string name, DirectoryInfo? folder, IReadOnlyList<string> lines)
    {
        foreach (var line in lines) Console.WriteLine(line);
        if (folder is null) return;

        folder.Create();
        var heading = TimeProvider.System.GetUtcNow().ToString("'## 'yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var machine = $"{Environment.ProcessorCount} processors, .NET {Environment.Version}";
        File.AppendAllLines(Path.Combine(folder.FullName, $"{name}.md"), ["", heading, "", machine, "", .. lines.Select(line => $"* {line}")]);
    }
}
