using Microsoft.AspNetCore.OpenApi;

namespace PolicyArchive.App.Api;

/// <summary>What the OpenAPI document says of the API as a whole.</summary>
internal static class ApiDescription
{
    public static void Write(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new()
        {
            Title = "PolicyArchive",
            Version = ApiRules.Version,
            Description = "Search policy correspondence in Dutch; see whether commitments were met and enclosures came.",
            License = new() { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new() { Url = "/" }];
        return Task.CompletedTask;
    });
}
