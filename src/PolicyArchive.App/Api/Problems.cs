using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyArchive.App.Api;

/// <summary>The refusals of the API, as <c>application/problem+json</c> (RFC 9457).</summary>
internal static class Problems
{
    public static ProblemHttpResult BadParameter(string name, string rule) =>
        TypedResults.Problem($"The parameter '{name}' {rule}.", statusCode: StatusCodes.Status400BadRequest, title: "Bad parameter",
            extensions: new Dictionary<string, object?> { ["parameter"] = name });

    public static ProblemHttpResult NoSuch(string thing, string id) =>
        TypedResults.Problem($"There is no {thing} '{id}' in this archive.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
