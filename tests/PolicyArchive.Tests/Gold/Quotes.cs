using System.Text.RegularExpressions;

namespace PolicyArchive.Tests.Gold;

/// <summary>Whether two quotes are the same passage: told without white space and the hyphens at line ends.</summary>
internal static partial class Quotes
{
    public static bool AreEqual(string one, string other) => Flat(one) == Flat(other);

    /// <summary>They share at least half of the shorter one, in one piece.</summary>
    public static bool Overlap(string one, string other)
    {
        var (flat, flatOther) = (Flat(one), Flat(other));
        var (shorter, longer) = flat.Length <= flatOther.Length ? (flat, flatOther) : (flatOther, flat);
        if (shorter.Length == 0) return false;
        if (longer.Contains(shorter, StringComparison.Ordinal)) return true;

        var half = shorter.Length / 2;
        var step = Math.Max(1, half / 8);
        return half > 0 && Steps(shorter.Length - half, step).Any(start => longer.Contains(shorter.Substring(start, half), StringComparison.Ordinal));
    }

    private static IEnumerable<int> Steps(int last, int step)
    {
        for (var start = 0; start <= last; start += step) yield return start;
    }

    private static string Flat(string quote) => Blank().Replace(BrokenWord().Replace(quote, ""), "");

    [GeneratedRegex(@"(?<=\w)[-\u2010]\n(?=\w)")]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"[\s\u00ad]+")]
    private static partial Regex Blank();
}
