using System.Collections.Frozen;
using System.Globalization;

namespace PolicyArchive.Linking.Topics;

/// <summary>
/// The committed table of how much a word tells, so that a score never depends on what the archive happens to hold.
/// Numbers of one or two digits tell little, a word outside the table tells all it can.
/// </summary>
public static class WordWeights
{
    private const double OfOtherWords = 1;
    private const double OfSmallNumbers = 0.1;
    private const double OfYears = 0.3;
    private const double OfCodes = 0.2;
    private const int Short = 2;

    private static readonly FrozenDictionary<string, double> Table = Load();

    /// <param name="word">In any case.</param>
    public static double Of(string word)
    {
        if (word.Length == 0) return 0;
        if (Table.TryGetValue(word, out var weight)) return weight;
        var isNumber = word.All(char.IsAsciiDigit);
        if (!isNumber && word.Any(char.IsAsciiDigit)) return OfCodes;
        if (!isNumber) return word.Length == 1 ? 0 : OfOtherWords;
        return word.Length <= Short ? OfSmallNumbers : word.Length == 4 ? OfYears : OfOtherWords;
    }

    private static FrozenDictionary<string, double> Load()
    {
        using var stream = typeof(WordWeights).Assembly.GetManifestResourceStream("PolicyArchive.Linking.Topics.word-weights.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);
    }
}
