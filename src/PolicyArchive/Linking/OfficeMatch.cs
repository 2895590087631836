namespace PolicyArchive.Linking;

/// <summary>Whether one person in office could have promised and the other keep the promise.</summary>
public enum OfficeMatch
{
    /// <summary>One of the two is not known.</summary>
    Unknown,

    /// <summary>The same office, also of a successor or under a new name.</summary>
    Same,

    /// <summary>A colleague of the same ministry.</summary>
    Near,
    Other,
}
