using System.Globalization;
using System.Reflection;

namespace PolicyArchive.Analysis;

/// <summary>Reads the tables of this folder: tab-separated, UTF-8, one row a line, lines with # left out.</summary>
internal static class Table
{
    /// <param name="name">Folder and file as in the source, with stops: <c>Deadlines.recesses.tsv</c>.</param>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PolicyArchive.Analysis.{name}")!;
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
        }

        return rows;
    }

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
