using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyArchive.App.Api;

namespace PolicyArchive.App.Web.Describing;

/// <summary>Reads the operations out of the OpenAPI document that the program carries, for the page that describes the API.</summary>
internal static class OpenApiReader
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ImmutableArray<ApiOperation> Read()
    {
        using var resource = typeof(OpenApiReader).Assembly.GetManifestResourceStream("openapi.json")!;
        using var document = JsonDocument.Parse(resource);
        return
        [
            .. from path in document.RootElement.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               orderby path.Name
               select OperationOf(path.Name, operation.Name, operation.Value),
        ];
    }

    private static ApiOperation OperationOf(string path, string method, JsonElement operation) => new(
        operation.GetProperty("operationId").GetString()!,
        method.ToUpperInvariant(),
        path,
        operation.GetProperty("summary").GetString()!,
        operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray().Select(ParameterOf)] : [],
        [.. operation.GetProperty("responses").EnumerateObject().Select(StatusOf).OrderBy(status => status.Code, StringComparer.Ordinal)],
        operation.GetProperty(ApiDescription.RequestField).GetString()!,
        ExampleOf(operation.GetProperty("responses").GetProperty("200")));

    private static ApiParameter ParameterOf(JsonElement parameter)
    {
        var schema = parameter.GetProperty("schema");
        var isMany = Word(schema, "type") == "array";
        var value = isMany ? schema.GetProperty("items") : schema;
        return new ApiParameter(
            Word(parameter, "name"), Word(parameter, "in") == "path", isMany, Word(parameter, "description"),
            value.TryGetProperty("format", out var format) ? format.GetString()! : Word(value, "type"),
            value.TryGetProperty("enum", out var choices) ? [.. choices.EnumerateArray().Select(choice => choice.GetString()!)] : [],
            ExampleOfParameter(parameter));
    }

    private static string ExampleOfParameter(JsonElement parameter)
    {
        if (!parameter.TryGetProperty("example", out var example)) return "";
        return example.ValueKind == JsonValueKind.Array ? example[0].ToString() : example.ToString();
    }

    private static ApiStatus StatusOf(JsonProperty response)
    {
        var type = response.Value.TryGetProperty("content", out var content) ? content.EnumerateObject().First().Name : "";
        return new ApiStatus(response.Name, Word(response.Value, "description"), type);
    }

    private static string? ExampleOf(JsonElement response)
    {
        var hasExample = response.GetProperty("content").EnumerateObject().First().Value.TryGetProperty("example", out var example);
        return hasExample ? JsonSerializer.Serialize(example, Readable) : null;
    }

    private static string Word(JsonElement element, string name) => element.TryGetProperty(name, out var word) ? word.ToString() : "";
}
