using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace PolicyArchive.App.Hosting;

/// <summary>How much the host takes on at once: what does not fit waits in line, and beyond the line is told to come back (503).</summary>
internal static class WorkInFlight
{
    private const int AtOnce = 32;
    private const int InLine = 512;
    private const string RetryAfterSeconds = "30";

    public static void Limit(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
            return ValueTask.CompletedTask;
        };
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context => IsHealth(context)
            ? RateLimitPartition.GetNoLimiter(true)
            : RateLimitPartition.GetConcurrencyLimiter(false, _ => new() { PermitLimit = AtOnce, QueueLimit = InLine }));
    }

    private static bool IsHealth(HttpContext context) => context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);
}
