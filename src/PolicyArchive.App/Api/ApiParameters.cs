using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PolicyArchive.Documents;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Register;
using PolicyArchive.Search;

namespace PolicyArchive.App.Api;

/// <summary>The query parameters of the API as the OpenAPI document tells them; <see cref="ParameterReader"/> reads the same names.</summary>
internal static class ApiParameters
{
    public static readonly IOpenApiParameter Sender = Text("sender", "Words of the sender's name.", "minister van Financiën");
    public static readonly IOpenApiParameter Chamber = Text("chamber", "tk, ek or words of a council's name.", "tk");
    public static readonly IOpenApiParameter From = Day("from", "This day or later.", "2024-01-01");
    public static readonly IOpenApiParameter To = Day("to", "This day or earlier.", "2024-12-31");
    public static readonly IOpenApiParameter AsOf = Day("as-of", "The day on which terms are judged; documents of later days are left out. Default: today.", "2026-11-23");
    public static readonly IOpenApiParameter Since = Day("since", "Named in a document of this day or later.", "2024-01-01");
    public static readonly IOpenApiParameter Outcome = Choice<EnclosureOutcome>("outcome", "What became of it.", isMany: false);
    public static readonly IOpenApiParameter Status = Choice<CommitmentStatus>("status", "Statuses to show.", isMany: true);
    public static readonly IOpenApiParameter Overdue = Query("overdue", "Only what is past its term.", new OpenApiSchema { Type = JsonSchemaType.Boolean }, true);
    public static readonly IOpenApiParameter Explain = Query("explain", "Tell for each hit why it stands where it stands.", new OpenApiSchema { Type = JsonSchemaType.Boolean }, true);
    public static readonly IOpenApiParameter Kind = Choice<DocumentKind>("kind", "Kinds of document.", isMany: true);
    public static readonly IOpenApiParameter Sort = Choice<SearchSort>("sort", "By relevance (default) or newest first.", isMany: false);

    public static readonly IOpenApiParameter Senders = Many("sender", "Words of the sender's name, or the letters of its ministry.", "BZK");
    public static readonly IOpenApiParameter Chambers = Many("chamber", "tk, ek or words of a council's name.", "tk");
    public static readonly IOpenApiParameter Dossiers = Many("dossier", "Dossier numbers in any writing.", "30950");

    public static IOpenApiParameter Words(string description, string example) => Text("q", description, example);

    public static IOpenApiParameter Limit(int otherwise, int most) => Number("limit", "Number of entries in the answer.", otherwise, most);

    public static IOpenApiParameter Offset(int most) => Number("offset", "Number of entries to pass over.", 0, most);

    /// <summary>Puts parameters into the description of an operation.</summary>
    public static RouteHandlerBuilder WithParameters(this RouteHandlerBuilder route, params IOpenApiParameter[] parameters) =>
        route.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var parameter in parameters) operation.Parameters.Add(parameter);
            return Task.CompletedTask;
        });

    private static OpenApiParameter Text(string name, string description, string example) =>
        Query(name, description, new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = ParameterReader.LongestText }, example);

    private static OpenApiParameter Many(string name, string description, string example) => Query(name, description, new OpenApiSchema
    {
        Type = JsonSchemaType.Array,
        MaxItems = ParameterReader.MostValues,
        Items = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = ParameterReader.LongestText },
    }, new JsonArray(example));

    private static OpenApiParameter Day(string name, string description, string example) =>
        Query(name, description, new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" }, example);

    private static OpenApiParameter Number(string name, string description, int otherwise, int most) => Query(name, description, new OpenApiSchema
    {
        Type = JsonSchemaType.Integer,
        Minimum = "0",
        Maximum = most.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Default = otherwise,
    }, otherwise);

    private static OpenApiParameter Choice<T>(string name, string description, bool isMany) where T : struct, Enum
    {
        var word = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Choices.Of<T>().Select(choice => (JsonNode)choice)] };
        var example = Choices.Of<T>().First();
        return isMany
            ? Query(name, description, new OpenApiSchema { Type = JsonSchemaType.Array, Items = word, MaxItems = ParameterReader.MostValues }, new JsonArray(example))
            : Query(name, description, word, example);
    }

    private static OpenApiParameter Query(string name, string description, OpenApiSchema schema, JsonNode example) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema, Example = example };
}
