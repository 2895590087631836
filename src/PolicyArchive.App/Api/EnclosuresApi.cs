using Microsoft.AspNetCore.Http.HttpResults;
using PolicyArchive.App.Hosting;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Api;

/// <summary><c>/v1/enclosures</c>: what was promised or said to be sent, and whether it is there.</summary>
internal static class EnclosuresApi
{
    private const int DefaultEntries = 500;
    private const int MostEntries = 500;

    public static void MapEnclosuresApi(this RouteGroupBuilder v1) =>
        v1.MapGet("/enclosures", All).WithTags("enclosures").WithName("listEnclosures").WithSummary("Enclosures with their outcome")
            .WithParameters(
                ApiParameters.Outcome, ApiParameters.Since, ApiParameters.Sender, ApiParameters.Chamber, ApiParameters.AsOf,
                ApiParameters.Limit(DefaultEntries, MostEntries), ApiParameters.Offset(int.MaxValue))
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static Results<Ok<EnclosuresAnswer>, ProblemHttpResult> All(
        HttpRequest request, EnclosureQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new ParameterReader(request.Query);
        var asOf = read.Date("as-of") ?? settings.Today(time);
        var filter = new EnclosureFilter
        {
            Since = read.Date("since"),
            Sender = read.Text("sender"),
            Chamber = read.Text("chamber"),
            Outcome = read.Choice<EnclosureOutcome>("outcome"),
            Limit = read.Number("limit", otherwise: DefaultEntries, from: 0, to: MostEntries),
            Offset = read.Number("offset", otherwise: 0, from: 0, to: int.MaxValue),
        };
        if (read.Refusal is { } refusal) return refusal;
        return TypedResults.Ok(queries.All(filter, asOf));
    }
}
