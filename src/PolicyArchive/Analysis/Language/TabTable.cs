using System.Reflection;

namespace PolicyArchive.Analysis.Language;

/// <summary>Reads the tables of this folder, which are part of the program: one row a line, tabs between the columns, <c>#</c> before a remark.</summary>
internal static class TabTable
{
    public static List<string[]> Read(string name)
    {
        var resource = $"{typeof(TabTable).Namespace}.{name}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The table {resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            var isRow = line.Length > 0 && line[0] != '#';
            if (isRow) rows.Add(line.Split('\t'));
        }

        return rows;
    }
}
