using System.Text.Json;

namespace PolicyArchive.Benchmarks.Fidelity;

/// <summary>Page counts by file name, from a file of JSON lines.</summary>
internal static class PageCountManifest
{
    public static Dictionary<string, int> Read(FileInfo manifest)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(manifest.FullName).Where(line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var name = Path.GetFileName(row.RootElement.GetProperty("file").GetString()!);
            counts[name] = row.RootElement.GetProperty("pages").GetInt32();
        }

        return counts;
    }
}
