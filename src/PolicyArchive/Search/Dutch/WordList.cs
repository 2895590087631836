namespace PolicyArchive.Search.Dutch;

/// <summary>Reads the word lists that lie beside the code: lines of tab-separated words, <c>#</c> begins a comment.</summary>
internal static class WordList
{
    public static IEnumerable<string> Lines(string file)
    {
        var name = $"PolicyArchive.Search.Dutch.{file}";
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>Each line is a stem with the forms that have it: stem, tab, forms separated by spaces.</summary>
    public static Dictionary<string, string> Pairs(string file)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(file))
        {
            var columns = line.Split('\t');
            foreach (var form in columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                pairs[form] = columns[0];
        }

        return pairs;
    }
}
