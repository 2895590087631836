using System.Collections.Immutable;
using System.Globalization;

namespace PolicyArchive.Linking;

/// <summary>The Dutch in which reasons are written.</summary>
internal static class Words
{
    private const int MostWords = 5;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);

    public static string List(ImmutableArray<string> words) => string.Join(", ", words.Take(MostWords));
}
