using System.Collections.Frozen;
using System.Globalization;

namespace PolicyArchive.Linking.Topics;

/// <summary>
/// How much a word tells, from two committed tables, so that a score never depends on what the archive happens to hold: the words of every
/// letter by hand, and the others by how many documents they stand in.
/// Numbers of one or two digits tell little, a word outside the table tells all it can.
/// </summary>
public static class WordWeights
{
    private const double OfOtherWords = 1;
    private const double OfSmallNumbers = 0.1;
    private const double OfYears = 0.3;
    private const double OfCodes = 0.2;
    private const int Short = 2;

    private const double RareUpTo = 6;
    private const double CommonFrom = 80;
    private const double OfCommonWords = 0.1;

    private static readonly FrozenDictionary<string, double> Table = Load("word-weights.tsv");
    private static readonly FrozenDictionary<string, double> Documents = Load("common-stems.tsv");

    /// <param name="word">In any case.</param>
    public static double Of(string word, string stem) => Math.Min(OfWord(word), OfStem(stem));

    private static double OfStem(string stem) => Documents.TryGetValue(stem, out var documents)
        ? Math.Clamp(1 - Math.Log(documents / RareUpTo) / Math.Log(CommonFrom / RareUpTo), OfCommonWords, 1)
        : 1;

    private static double OfWord(string word)
    {
        if (word.Length == 0) return 0;
        if (Table.TryGetValue(word, out var weight)) return weight;
        var isNumber = word.All(char.IsAsciiDigit);
        if (!isNumber && word.Any(char.IsAsciiDigit)) return OfCodes;
        if (!isNumber) return word.Length == 1 ? 0 : OfOtherWords;
        return word.Length <= Short ? OfSmallNumbers : word.Length == 4 ? OfYears : OfOtherWords;
    }

    private static FrozenDictionary<string, double> Load(string table)
    {
        using var stream = typeof(WordWeights).Assembly.GetManifestResourceStream($"PolicyArchive.Linking.Topics.{table}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
    }
}
