namespace PolicyArchive.Analysis.Actors;

/// <summary>Councils and their executives: the gemeenteraad has its college, provinciale staten have gedeputeerde staten.</summary>
public static class LocalGovernment
{
    private const string Council = "gemeenteraad van ";
    private const string States = "provinciale staten van ";

    /// <summary>"college van burgemeester en wethouders van Hengelo" for "gemeenteraad van Hengelo"; null for other assemblies.</summary>
    public static string? ExecutiveOf(string assembly)
    {
        if (assembly.StartsWith(Council, StringComparison.Ordinal)) return $"college van burgemeester en wethouders van {assembly[Council.Length..]}";
        return assembly.StartsWith(States, StringComparison.Ordinal) ? $"gedeputeerde staten van {assembly[States.Length..]}" : null;
    }

    /// <summary>The assembly to which an executive answers; null for ministers.</summary>
    public static string? AssemblyOf(string executive)
    {
        const string college = "college van burgemeester en wethouders van ";
        const string deputies = "gedeputeerde staten van ";
        if (executive.StartsWith(college, StringComparison.Ordinal)) return Council + executive[college.Length..];
        return executive.StartsWith(deputies, StringComparison.Ordinal) ? States + executive[deputies.Length..] : null;
    }

    internal static bool NamesExecutive(string text) =>
        text.Contains("ethouder", StringComparison.Ordinal) || text.Contains("urgemeester", StringComparison.Ordinal) || text.Contains("college", StringComparison.OrdinalIgnoreCase)
        || text.Contains("edeputeerde", StringComparison.Ordinal) || text.Contains("ortefeuillehouder", StringComparison.Ordinal);
}
