using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyArchive.App.Api;

/// <summary>The refusals of the API, as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class Problems
{
    public static ProblemHttpResult BadParameter(string name, string rule) =>
        TypedResults.Problem($"The parameter '{name}' {rule}.", statusCode: StatusCodes.Status400BadRequest, title: "Bad parameter",
            extensions: new Dictionary<string, object?> { ["parameter"] = name });

    /// <summary>What a refusal of this status looks like, for the description of the API.</summary>
    public static JsonNode? ExampleOf(string status) => status switch
    {
        "400" => Example(400, "Bad parameter", "The parameter 'limit' is a whole number from 0 to 100.", "limit"),
        "404" => Example(404, "Not found", "There is no document '0123456789abcdef' in this archive."),
        "410" => Example(410, "Gone", "The file of document '0123456789abcdef' is no longer in the corpus; its text is."),
        _ => null,
    };

    public static ProblemHttpResult NoSuch(string thing, string id) =>
        TypedResults.Problem($"There is no {thing} '{id}' in this archive.", statusCode: StatusCodes.Status404NotFound, title: "Not found");

    public static ProblemHttpResult Gone(string id) =>
        TypedResults.Problem($"The file of document '{id}' is no longer in the corpus; its text is.", statusCode: StatusCodes.Status410Gone, title: "Gone");

    private static JsonObject Example(int status, string title, string detail, string? parameter = null)
    {
        var problem = new JsonObject { ["title"] = title, ["status"] = status, ["detail"] = detail };
        if (parameter is not null) problem["parameter"] = parameter;
        return problem;
    }
}
