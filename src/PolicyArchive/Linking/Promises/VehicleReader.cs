using System.Text.RegularExpressions;

namespace PolicyArchive.Linking.Promises;

/// <summary>Reads the letter or report in which a promise is to be kept: "bij de eerstvolgende voortgangsbrief".</summary>
internal static partial class VehicleReader
{
    public static string? Read(string quote) =>
        Pattern().Match(quote) is { Success: true } match ? match.Groups["vehicle"].Value : null;

    [GeneratedRegex(@"\b(?:eerstvolgende|volgende|komende|jaarlijkse|halfjaarlijkse|aangekondigde)\s+(?<vehicle>\w*(?:brief|rapportage|rapport|nota|verslag|monitor|overzicht))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 100)]
    private static partial Regex Pattern();
}
