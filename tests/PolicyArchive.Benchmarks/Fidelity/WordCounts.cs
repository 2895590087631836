using System.Text;
using System.Text.RegularExpressions;

namespace PolicyArchive.Benchmarks.Fidelity;

/// <summary>
/// How often each word occurs. A word is a run of letters and digits, NFKC, case folded; a hyphen inside a word or at the end of a
/// line does not part it, since whether it stays is not a question of fidelity.
/// </summary>
internal sealed partial class WordCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _total;

    public static WordCounts Of(string text)
    {
        var counts = new WordCounts();
        var normal = InnerHyphens().Replace(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "");
        foreach (var word in Words().EnumerateMatches(normal))
        {
            var found = normal.Substring(word.Index, word.Length);
            counts._counts[found] = counts._counts.GetValueOrDefault(found) + 1;
            counts._total++;
        }

        return counts;
    }

    public double F1(WordCounts other)
    {
        if (_total + other._total == 0) return 1;
        var shared = _counts.Sum(word => Math.Min(word.Value, other._counts.GetValueOrDefault(word.Key)));
        return 2.0 * shared / (_total + other._total);
    }

    /// <summary>The words that are here more often than there.</summary>
    public IReadOnlyList<string> Beyond(WordCounts other, int most) =>
    [
        .. _counts.Select(word => (word.Key, More: word.Value - other._counts.GetValueOrDefault(word.Key)))
            .Where(word => word.More > 0)
            .OrderByDescending(word => word.More).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(word => word.More > 1 ? $"{word.Key}×{word.More}" : word.Key),
    ];

    [GeneratedRegex(@"(?<=[\p{L}\p{N}])[-\u2010\u00AD]\s*(?=[\p{L}\p{N}])")]
    private static partial Regex InnerHyphens();

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Words();
}
