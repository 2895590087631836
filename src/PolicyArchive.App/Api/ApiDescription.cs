using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PolicyArchive.App.Api;

/// <summary>What the OpenAPI document says beside the routes and their parameters: the API as a whole, examples, and what may be left out.</summary>
internal static class ApiDescription
{
    /// <summary>A request to try, as it stands in the document of each operation.</summary>
    public const string RequestField = "x-example-request";

    public static void Write(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) => Done(() => Introduce(document)));
        options.AddOperationTransformer((operation, _, _) => Done(() => Illustrate(operation)));
        options.AddSchemaTransformer((schema, context, _) => Done(() => LeaveOutNull(schema, context)));
    }

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "PolicyArchive",
            Version = ApiRules.Version,
            Description = "Search policy correspondence in Dutch; see whether commitments were met and enclosures came.",
            License = new() { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new() { Url = "/" }];
    }

    private static void Illustrate(OpenApiOperation operation)
    {
        var idParameter = operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.In == ParameterLocation.Path);
        if (ApiExample.Of(operation.OperationId!) is not { } example) return;

        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        operation.Extensions[RequestField] = new JsonNodeExtension(example.Request);
        if (idParameter is not null)
        {
            idParameter.Description = "The id that other answers give.";
            idParameter.Example = example.Request.Split('/', '?')[3];
        }

        foreach (var (status, response) in operation.Responses!) Illustrate(status, response, example);
    }

    private static void Illustrate(string status, IOpenApiResponse response, ApiExample example)
    {
        foreach (var (type, body) in response.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            body.Example = type switch
            {
                "application/json" => example.Response?.DeepClone(),
                "application/problem+json" => Problems.ExampleOf(status),
                _ => null,
            };
        }
    }

    /// <summary>Answers leave out what is null, so that a client must not count on it.</summary>
    private static void LeaveOutNull(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        foreach (var property in context.JsonTypeInfo.Properties)
            if (property.IsGetNullable) schema.Required?.Remove(property.Name);
    }

    private static Task Done(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
