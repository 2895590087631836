using System.Text.RegularExpressions;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>The name of a thing without the words for the stage it is in: what is promised as "het nieuwe programma" comes as "het programma".</summary>
internal static partial class ThingName
{
    public static string WithoutStage(string item) => Stage().Replace(item, "");

    [GeneratedRegex(@"\b(?:nieuwe?|aangevulde|bijgewerkte|laatste|huidige|beloofde|toegezegde|gevraagde|die|dat|deze|dit|zo'n|mede namens) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stage();
}
