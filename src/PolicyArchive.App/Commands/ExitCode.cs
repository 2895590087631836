namespace PolicyArchive.App.Commands;

/// <summary>What the caller's shell is told.</summary>
internal static class ExitCode
{
    /// <summary>Done, found, all in order.</summary>
    public const int Done = 0;

    /// <summary>Nothing found, something to report, or some documents unreadable.</summary>
    public const int Notable = 1;

    /// <summary>It could not run; one sentence on stderr says why and what to do.</summary>
    public const int CouldNotRun = 2;
}
