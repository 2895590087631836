namespace PolicyArchive.App.Hosting;

internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Information, "{Method} {Route} answered {Status} in {Milliseconds:F1} ms.")]
    public static partial void Answered(this ILogger logger, string method, string route, int status, double milliseconds);
}
