namespace PolicyArchive.Queries;

/// <summary>Compares names as people type them with names as the archive writes them.</summary>
internal static class Names
{
    /// <summary>Whether one of the names holds the words; nothing asked lets all through.</summary>
    public static bool HasAny(IEnumerable<string> names, string? words) =>
        string.IsNullOrWhiteSpace(words) || names.Any(name => name.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <param name="chamber"><c>tk</c>, <c>ek</c>, or words of a council's name.</param>
    public static bool IsChamber(IEnumerable<string> assemblies, string? chamber) => HasAny(assemblies, chamber?.Trim().ToLowerInvariant() switch
    {
        "tk" => "Tweede Kamer",
        "ek" => "Eerste Kamer",
        _ => chamber,
    });
}
