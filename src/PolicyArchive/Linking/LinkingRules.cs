namespace PolicyArchive.Linking;

/// <summary>The version of the weights and lines by which links are made; links of another version are made anew.</summary>
public static class LinkingRules
{
    public const string Version = "9";
}
