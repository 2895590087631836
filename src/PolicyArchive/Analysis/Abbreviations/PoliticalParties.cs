using System.Collections.Frozen;

namespace PolicyArchive.Analysis.Abbreviations;

/// <summary>Groups of either Chamber since 2008: "(VVD)" behind a name introduces nothing.</summary>
internal static class PoliticalParties
{
    private static readonly FrozenSet<string> Names =
        "VVD CDA PvdA D66 SP PVV SGP CU GL GL-PvdA PvdD BBB NSC FVD FvD JA21 OSF DENK PRO Volt".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string name) => Names.Contains(name);
}
