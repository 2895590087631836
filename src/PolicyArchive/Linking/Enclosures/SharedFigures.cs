using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>Figures that a letter tells and that stand in a report: "van de 480 zakken". Years, numbers of annexes and single digits tell nothing.</summary>
internal static partial class SharedFigures
{
    private const int LongFigure = 3;
    private const int OfLong = 2;
    private const int Most = 4;

    /// <summary>Under this it may be chance: one figure of two digits stands in many papers.</summary>
    private const int Least = 2;

    /// <summary>Written without thousands separators: "25.000" is "25000".</summary>
    public static ImmutableHashSet<string> In(string text) => Figure().Matches(text)
        .Select(match => match.Groups["figure"]).Where(figure => figure.Success).Select(figure => figure.Value.Replace(".", "", StringComparison.Ordinal))
        .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>0 to 4: one for each shared figure of two digits, two for a longer one.</summary>
    public static int Weight(ImmutableHashSet<string> one, ImmutableHashSet<string> other)
    {
        var weight = one.Intersect(other).Sum(figure => figure.Length < LongFigure ? 1 : OfLong);
        return weight < Least ? 0 : Math.Min(weight, Most);
    }

    [GeneratedRegex(@"\b(?:bijlagen?|nr\.?|nummer|artikel|art\.) \d+|(?<![\w.,/-])(?:19|20)\d\d(?![\d])|(?<![\w.,/-])(?<figure>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{2,}(?:,\d+)?|\d,\d+)(?![\w/-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
