namespace PolicyArchive.Linking.Enclosures;

/// <summary>What became of a thing that was said to be enclosed or promised.</summary>
public enum EnclosureOutcome
{
    /// <summary>Came with the document that names it.</summary>
    Attached,

    /// <summary>Reached the addressee by another document.</summary>
    Elsewhere,

    /// <summary>Promised, and the term has not passed.</summary>
    Pending,

    /// <summary>Promised, and the term has passed.</summary>
    Overdue,

    /// <summary>Said to be enclosed, or admitted not to be, and nowhere in the archive.</summary>
    Missing,
}
