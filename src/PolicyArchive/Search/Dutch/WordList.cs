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

    /// <summary>
    /// Stem by form. Each line is a stem with the forms that have it: stem, tab, forms separated by spaces, "-en" for the stem with "en".
    /// What a later file says of a form goes before what an earlier one does.
    /// </summary>
    public static Dictionary<string, string> Pairs(params ReadOnlySpan<string> files)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var line in Lines(file))
                AddForms(line.Split('\t'), pairs);
        }

        return pairs;
    }

    /// <param name="endings">"-en" for the word with "en", or a whole form, separated by spaces.</param>
    public static IEnumerable<string> Forms(string word, string endings) =>
        endings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ending => ending[0] == '-' ? string.Concat(word, ending.AsSpan(1)) : ending);

    private static void AddForms(string[] columns, Dictionary<string, string> pairs)
    {
        var stem = columns[0];
        pairs.TryAdd(stem, stem);
        foreach (var form in Forms(stem, columns[1]))
            pairs[form] = stem;
    }
}
