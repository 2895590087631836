using PolicyArchive.App.Api;
using PolicyArchive.App.Web;

namespace PolicyArchive.App.Hosting;

/// <summary>
/// What holds for every answer of the host: headers that keep a browser safe, HEAD as GET without a body, no trailing slash, and a failure
/// that is a problem document for a program and a page for a person, without a trace of the program's inside.
/// </summary>
internal static class AnswerRules
{
    private const string PagePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; object-src 'none'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseAnswerRules(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseExceptionHandler(failed => failed.Run(context => Fail(context)));
        app.UseStatusCodePages(status => Fail(status.HttpContext));
        app.Use(WriteHeaders);
        app.UseHostFiltering();
        app.Use(RefuseTrailingSlash);
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
    }

    private static Task WriteHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = PagePolicy;
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (ApiRules.IsApi(context)) headers["API-Version"] = ApiRules.Version;

        // The server keeps the body back by the method on the wire, so that only routing sees the change.
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    private static Task RefuseTrailingSlash(HttpContext context, RequestDelegate next)
    {
        var hasTrailingSlash = context.Request.Path.Value is { Length: > 1 } path && path.EndsWith('/');
        if (!hasTrailingSlash) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Routing does not know that HEAD is answered as GET.</summary>
    private static void AllowHead(IHeaderDictionary headers)
    {
        var isRead = headers.Allow.ToString().Split(", ").Contains("GET");
        if (isRead) headers.Append("Allow", "HEAD");
    }

    private static Task Fail(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (status == StatusCodes.Status405MethodNotAllowed) AllowHead(context.Response.Headers);
        return ApiRules.IsApi(context)
            ? TypedResults.Problem(statusCode: status, detail: ApiRules.AdviceOn(status)).ExecuteAsync(context)
            : PageResults.OfStatus(status).ExecuteAsync(context);
    }
}
