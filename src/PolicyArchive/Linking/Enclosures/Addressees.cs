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
        var to = Named().Match(item);
        if (!to.Success || addressees.IsEmpty) return true;
        var words = to.Groups["to"].Value.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestName).ToList();
        return words.Count == 0 || words.Exists(word => addressees.Any(addressee => addressee.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\b\p{L}*brief aan (?:de |het )?(?:voorzitter van (?:de |het )?)?(?<to>.+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
