using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PolicyArchive.Tests.Search.Dutch;

internal static class PairsFile
{
    public static ImmutableArray<(string Query, string Text)> Read(string file) =>
        [.. File.ReadLines(Path.Combine(Folder(), file)).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')).Select(columns => (columns[0], columns[1]))];

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Specs");
}
