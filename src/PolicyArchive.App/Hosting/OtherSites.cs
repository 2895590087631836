using Microsoft.AspNetCore.Cors.Infrastructure;

namespace PolicyArchive.App.Hosting;

/// <summary>Which pages of other sites may ask the API from a browser (CORS): those that were told, and anyone for the description of the API.</summary>
internal static class OtherSites
{
    public const string ToldOnes = "told";

    /// <summary>The API Design Rules want the OpenAPI document readable from any site (<c>/core/publish-openapi</c>).</summary>
    public const string Anyone = "anyone";

    private static readonly string[] TellingHeaders = ["API-Version", "ETag", "Retry-After"];

    public static void Allow(CorsOptions options, HostSettings settings)
    {
        options.AddPolicy(ToldOnes, policy => policy.WithOrigins([.. settings.Origins]).WithMethods("GET", "HEAD").AllowAnyHeader().WithExposedHeaders(TellingHeaders));
        options.AddPolicy(Anyone, policy => policy.AllowAnyOrigin().WithMethods("GET", "HEAD"));
    }
}
