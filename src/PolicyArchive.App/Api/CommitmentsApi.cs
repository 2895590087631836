using Microsoft.AspNetCore.Http.HttpResults;
using PolicyArchive.App.Hosting;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Api;

/// <summary><c>/v1/commitments</c>: was it met, and where does it say so?</summary>
internal static class CommitmentsApi
{
    private const int DefaultEntries = 50;
    private const int MostEntries = 500;

    public static void MapCommitmentsApi(this RouteGroupBuilder v1)
    {
        var commitments = v1.MapGroup("/commitments").WithTags("commitments");
        commitments.MapGet("", All).WithName("listCommitments").WithSummary("The register of commitments, the longest open first")
            .WithParameters(
                ApiParameters.Words("Words that must all stand in the promise.", "zwembad"), ApiParameters.Status, ApiParameters.Overdue, ApiParameters.Sender,
                ApiParameters.Chamber, ApiParameters.Dossiers, ApiParameters.From, ApiParameters.To, ApiParameters.AsOf, ApiParameters.Limit(DefaultEntries, MostEntries), ApiParameters.Offset(int.MaxValue))
            .ProducesProblem(StatusCodes.Status400BadRequest);
        commitments.MapGet("/{id}", One).WithName("getCommitment").WithSummary("One commitment, with its evidence and events")
            .WithParameters(ApiParameters.AsOf).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<CommitmentsAnswer>, ProblemHttpResult> All(
        HttpRequest request, CommitmentQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new ParameterReader(request.Query);
        var asOf = read.Date("as-of") ?? settings.Today(time);
        var filter = new CommitmentFilter
        {
            Words = read.Text("q"),
            Statuses = read.Choices<CommitmentStatus>("status"),
            OverdueOnly = read.Truth("overdue") ?? false,
            Sender = read.Text("sender"),
            Chamber = read.Text("chamber"),
            Dossiers = read.Texts("dossier"),
            From = read.Date("from"),
            To = read.Date("to"),
            Limit = read.Number("limit", otherwise: DefaultEntries, from: 0, to: MostEntries),
            Offset = read.Number("offset", otherwise: 0, from: 0, to: int.MaxValue),
        };
        if (read.Refusal is { } refusal) return refusal;
        return TypedResults.Ok(queries.All(filter, asOf));
    }

    private static Results<Ok<CommitmentEntry>, ProblemHttpResult> One(
        string id, HttpRequest request, CommitmentQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new ParameterReader(request.Query);
        var asOf = read.Date("as-of") ?? settings.Today(time);
        if (read.Refusal is { } refusal) return refusal;
        return queries.Find(id, asOf) is { } entry ? TypedResults.Ok(entry) : Problems.NoSuch("commitment", id);
    }
}
