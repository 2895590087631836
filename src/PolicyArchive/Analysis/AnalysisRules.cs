namespace PolicyArchive.Analysis;

/// <summary>The version of everything in this folder: rules, tables and word lists. Raise it whenever a change may alter a finding.</summary>
public static class AnalysisRules
{
    public const string Version = "14";
}
