using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>Holds "mijn brief aan de burgemeester van Elburg" against those to whom a letter was sent.</summary>
internal static partial class Addressees
{
    private const int ShortestName = 4;

    /// <summary>True where the name tells no addressee, or the letter has none.</summary>
    public static bool Fit(string item, ImmutableArray<string> addressees)
    {
        var words = WordsOf(item);
        return words.Count == 0 || addressees.IsEmpty || Have(addressees, words);
    }

    /// <summary>True only where the name tells the addressee.</summary>
    public static bool Names(string item, ImmutableArray<string> addressees) => WordsOf(item) is { Count: > 0 } words && Have(addressees, words);

    private static List<string> WordsOf(string item) =>
        Named().Match(item).Groups["to"].Value.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestName).ToList();

    private static bool Have(ImmutableArray<string> addressees, List<string> words) =>
        words.Exists(word => addressees.Any(addressee => addressee.Contains(word, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"\b\p{L}*brief aan (?:de |het )?(?:voorzitter van (?:de |het )?)?(?<to>.+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
