namespace PolicyArchive.Linking;

/// <summary>Whether one office could have promised and the other keep the promise; the better match comes first.</summary>
public enum OfficeMatch
{
    /// <summary>One office, a successor, or a colleague of the same ministry.</summary>
    Same,

    /// <summary>One of the two is not known.</summary>
    Unknown,
    Other,
}
