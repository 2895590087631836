namespace PolicyArchive.App.Api;

/// <summary>What holds for every answer under <c>/v1</c>, after the API Design Rules of Logius, beside <see cref="Hosting.AnswerRules"/>.</summary>
internal static class ApiRules
{
    /// <summary>Told in full in the header <c>API-Version</c>.</summary>
    public const string Version = "1.0.0";

    public static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    public static string AdviceOn(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address; see /v1/openapi.json.",
        StatusCodes.Status405MethodNotAllowed => "The header Allow names the methods of this address.",
        StatusCodes.Status503ServiceUnavailable => "Too much work in flight; try again after the seconds in Retry-After.",
        >= 500 => "The program failed; its log says why.",
        _ => "The request cannot be understood.",
    };
}
