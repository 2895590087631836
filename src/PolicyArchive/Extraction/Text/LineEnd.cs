namespace PolicyArchive.Extraction.Text;

/// <summary>What stands in the clean text where a line ended.</summary>
internal enum LineEnd
{
    Space,

    /// <summary>Nothing, and the hyphen goes too: both halves are one word.</summary>
    Joined,

    /// <summary>The hyphen without a space: "Noord-Holland".</summary>
    Hyphen,
}
