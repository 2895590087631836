using Microsoft.Extensions.Logging;

namespace PolicyArchive.Ingestion.Watching;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Information, "Scanned {Total} files in {Seconds:F1} s: {Read} read, {Unreadable} unreadable, {Gone} gone.")]
    public static partial void PassDone(this ILogger logger, int total, int read, int unreadable, int gone, double seconds);

    [LoggerMessage(2002, LogLevel.Warning, "{Path} cannot be read ({Reason}): {Detail}")]
    public static partial void Unreadable(this ILogger logger, string path, string reason, string detail);

    [LoggerMessage(2003, LogLevel.Error, "This pass over the corpus failed, the next one tries again: {Message}")]
    public static partial void PassFailed(this ILogger logger, Exception failure, string message);

    [LoggerMessage(2004, LogLevel.Warning, "The system does not tell of changes in the corpus ({Message}); it is scanned every {Seconds} s.")]
    public static partial void NoEvents(this ILogger logger, double seconds, string message);
}
