using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Search;

namespace PolicyArchive.App.Api;

/// <summary><c>/v1/documents</c>: search, and each document with its text, original, findings and neighbours.</summary>
internal static class DocumentsApi
{
    /// <summary>Only our own page may frame it. Not <c>sandbox</c>: browsers then refuse to show a PDF; as application/pdf with nosniff it is never run as a page.</summary>
    private const string OriginalPolicy = "frame-ancestors 'self'";

    private const int DefaultHits = 10;
    private const int MostHits = 100;
    private const int DeepestOffset = 10_000;

    public static void MapDocumentsApi(this RouteGroupBuilder v1)
    {
        v1.MapGet("/documents", Search).WithTags("documents").WithName("searchDocuments").WithSummary("Search documents in Dutch")
            .WithParameters(
                ApiParameters.Words("The question as a person types it; empty: every document that passes the filters.", "voortgang bibliotheken 2025"),
                ApiParameters.Kind, ApiParameters.Senders, ApiParameters.Chambers, ApiParameters.Dossiers, ApiParameters.From, ApiParameters.To,
                ApiParameters.Sort, ApiParameters.Limit(DefaultHits, MostHits), ApiParameters.Offset(DeepestOffset), ApiParameters.Explain)
            .ProducesProblem(StatusCodes.Status400BadRequest);

        var document = v1.MapGroup("/documents/{id}").WithTags("documents").ProducesProblem(StatusCodes.Status404NotFound);
        document.MapGet("/original", Original).WithName("getDocumentOriginal").WithSummary("The file itself, with range requests")
            .Produces<byte[]>(StatusCodes.Status200OK, "application/pdf").ProducesProblem(StatusCodes.Status410Gone);

        var answers = document.MapGroup("").AddEndpointFilter<ConditionalAnswers>();
        answers.MapGet("", Show).WithName("getDocument").WithSummary("A document's head");
        answers.MapGet("/text", Text).WithName("getDocumentText").WithSummary("A document's pages as text");
        answers.MapGet("/findings", Findings).WithName("getDocumentFindings").WithSummary("What was found in a document");
        answers.MapGet("/related", Related).WithName("getRelatedDocuments").WithSummary("What it cites, what cites it, and earlier documents on the matter");
    }

    private static Results<Ok<SearchResponse>, ProblemHttpResult> Search(HttpRequest request, SearchQueries queries)
    {
        var read = new ParameterReader(request.Query);
        var question = RequestOf(read);
        if (read.Refusal is { } refusal) return refusal;
        return TypedResults.Ok(queries.Search(question));
    }

    private static SearchRequest RequestOf(ParameterReader read) => new(read.Text("q") ?? "")
    {
        Filters = new SearchFilters
        {
            Kinds = read.Choices<DocumentKind>("kind"),
            Senders = read.Texts("sender"),
            Chambers = read.Texts("chamber"),
            Dossiers = read.Texts("dossier"),
            From = read.Date("from"),
            To = read.Date("to"),
        },
        Sort = read.Choice<SearchSort>("sort") ?? SearchSort.Relevance,
        Limit = read.Number("limit", otherwise: DefaultHits, from: 0, to: MostHits),
        Offset = read.Number("offset", otherwise: 0, from: 0, to: DeepestOffset),
        Explain = read.Truth("explain") ?? false,
    };

    private static Results<Ok<DocumentFacts>, ProblemHttpResult> Show(string id, HttpRequest request, DocumentQueries queries) =>
        With(id, request, queries, document => TypedResults.Ok(DocumentQueries.FactsOf(document)));

    private static Results<Ok<DocumentText>, ProblemHttpResult> Text(string id, HttpRequest request, DocumentQueries queries) =>
        With(id, request, queries, document => TypedResults.Ok(queries.Text(document)));

    private static Results<Ok<DocumentFindings>, ProblemHttpResult> Findings(string id, HttpRequest request, DocumentQueries queries) =>
        With(id, request, queries, document => TypedResults.Ok(new DocumentFindings(queries.Findings(document))));

    private static Results<Ok<RelatedDocuments>, ProblemHttpResult> Related(string id, HttpRequest request, DocumentQueries queries) =>
        With(id, request, queries, document => TypedResults.Ok(queries.Related(document)));

    private static Results<PhysicalFileHttpResult, ProblemHttpResult> Original(
        string id, HttpRequest request, DocumentQueries queries, Originals originals)
    {
        var read = new ParameterReader(request.Query);
        if (read.Refusal is { } refusal) return refusal;
        if (Find(id, queries) is not { } document) return Problems.NoSuch("document", id);
        if (originals.PathOf(document) is not { } path) return Problems.Gone(id);

        request.HttpContext.Response.Headers.ContentSecurityPolicy = OriginalPolicy;
        request.HttpContext.Response.Headers.XFrameOptions = "SAMEORIGIN";
        return TypedResults.PhysicalFile(
            path, "application/pdf", entityTag: new EntityTagHeaderValue($"\"{document.Sha256}\""), enableRangeProcessing: true);
    }

    private static Results<Ok<T>, ProblemHttpResult> With<T>(
        string id, HttpRequest request, DocumentQueries queries, Func<CataloguedDocument, Ok<T>> answer)
    {
        var read = new ParameterReader(request.Query);
        if (read.Refusal is { } refusal) return refusal;
        return Find(id, queries) is { } document ? answer(document) : Problems.NoSuch("document", id);
    }

    private static CataloguedDocument? Find(string id, DocumentQueries queries) =>
        DocumentId.TryParse(id, out _) ? queries.Find(id) : null;
}
