namespace PolicyArchive.Extraction;

/// <summary>Why a file could not be read. Written in answers as kebab-case: <c>needs-password</c>.</summary>
public enum UnreadableReason
{
    /// <summary>No PDF header in the first kilobyte, whatever the file is called.</summary>
    NotAPdf,

    /// <summary>A PDF whose structure could not be followed to a single page.</summary>
    Broken,

    /// <summary>Encrypted with a password that a reader must type. A password for the owner alone is no hindrance.</summary>
    NeedsPassword,

    /// <summary>The time for one document passed.</summary>
    TimedOut,

    /// <summary>The memory for one document was used up.</summary>
    OutOfMemory,

    /// <summary>The process that read it ended twice.</summary>
    WorkerDied,

    /// <summary>The file was there when the folder was listed and not when it was opened.</summary>
    NotFound,

    /// <summary>The file is there, but the system does not let it be read.</summary>
    AccessDenied,

    /// <summary>The file was written while it was read: its bytes are not those that were hashed. The next pass finds it changed.</summary>
    Changed,

    /// <summary>Its text was read, and the program's own rules broke on it.</summary>
    AnalysisFailed,

    /// <summary>It can be found and read with its findings; the rules of linking broke on it, and are tried again when they change.</summary>
    LinkingFailed,
}
