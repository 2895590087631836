using Microsoft.AspNetCore.Diagnostics;

namespace PolicyArchive.App.Hosting;

/// <summary>Logs each request by its route, never by the words that were searched for, and counts those that failed.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider time)
{
    private const string NoRoute = "(no route)";

    public async Task InvokeAsync(HttpContext context)
    {
        var (start, method) = (time.GetTimestamp(), context.Request.Method);
        await next(context);

        var (route, status) = (RouteOf(context), context.Response.StatusCode);
        log.Answered(method, route, status, time.GetElapsedTime(start).TotalMilliseconds);
        if (status >= StatusCodes.Status500InternalServerError) HostMetrics.Failed(route, status);
    }

    private static string RouteOf(HttpContext context)
    {
        var endpoint = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint();
        return (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute;
    }
}
