namespace PolicyArchive.Search;

/// <summary>Assemblies among the addressees, and the short names under which people ask for them.</summary>
internal static class Chambers
{
    private static readonly string[] Beginnings = ["Tweede Kamer", "Eerste Kamer", "gemeenteraad", "raad van", "provinciale staten", "algemeen bestuur"];

    public static bool IsChamber(string addressee) =>
        Beginnings.Any(beginning => addressee.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    public static string FullName(string name) => name.ToLowerInvariant() switch
    {
        "tk" or "ii" or "2" or "tweede" => "Tweede Kamer",
        "ek" or "i" or "1" or "eerste" or "senaat" => "Eerste Kamer",
        _ => name,
    };
}
