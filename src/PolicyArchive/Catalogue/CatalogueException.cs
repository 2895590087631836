namespace PolicyArchive.Catalogue;

/// <summary>Why the catalogue cannot do what was asked.</summary>
public enum CatalogueTrouble
{
    /// <summary>Nothing was ingested into this folder yet.</summary>
    NotThere,

    /// <summary>Another program has the folder for writing.</summary>
    Locked,

    /// <summary>Made by a newer version of this program.</summary>
    Newer,

    /// <summary>Its pages are packed in a form that this program does not read.</summary>
    OtherPages,

    /// <summary>Full, or it refuses to read or write.</summary>
    Disk,

    /// <summary>The folder or a file in it may not be written or read.</summary>
    NoAccess,

    /// <summary>The file is no catalogue, or a broken one.</summary>
    Damaged,
}

/// <summary>The disk or its user breaks a promise the catalogue rests on. The message is one sentence that says what to do.</summary>
public sealed class CatalogueException(CatalogueTrouble trouble, string message, Exception? inner = null) : Exception(message, inner)
{
    public CatalogueTrouble Trouble { get; } = trouble;
}
