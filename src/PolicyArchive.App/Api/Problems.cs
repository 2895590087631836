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

    public static ProblemHttpResult Gone(string id) =>
        TypedResults.Problem($"The file of document '{id}' is no longer in the corpus; its text is.", statusCode: StatusCodes.Status410Gone, title: "Gone");
}
