namespace PolicyArchive.App.Api;

/// <summary>
/// What holds for every answer under <c>/v1</c>, after the API Design Rules of Logius: the full version in a header, no trailing
/// slash, and a problem document for each failure, without a trace of the program's inside.
/// </summary>
internal static class ApiRules
{
    public const string Version = "1.0.0";

    private static readonly PathString Root = "/v1";

    public static void UseApiRules(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            if (context.Request.Path.StartsWithSegments(Root)) headers["API-Version"] = Version;

            var hasTrailingSlash = context.Request.Path.Value is { Length: > 1 } path && path.EndsWith('/');
            if (hasTrailingSlash) context.Response.StatusCode = StatusCodes.Status404NotFound;
            else await next(context);
        });
    }
}
