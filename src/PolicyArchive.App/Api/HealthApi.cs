namespace PolicyArchive.App.Api;

/// <summary>For the machine that watches the host: is it alive, and can it answer questions?</summary>
internal static class HealthApi
{
    public static void MapHealthApi(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready");
    }
}
