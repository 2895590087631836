using PolicyArchive.App.Hosting;
using PolicyArchive.App.Web.Pages;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Web;

/// <summary>Toezeggingen and Bijlagen: was it met, and did it come?</summary>
internal static class RegisterPages
{
    private const int LastPage = 10_000;
    private const int CommitmentsPerPage = 25;

    public static void MapRegisterPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PageAddress.Commitments, Commitments);
        pages.MapGet(PageAddress.Commitments + "/{id}", Commitment);
        pages.MapGet(PageAddress.Enclosures, Enclosures);
    }

    private static IResult Commitments(HttpRequest request, CommitmentQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var asOf = read.Date("peildatum") ?? settings.Today(time);
        var page = read.Number("pagina", 1, LastPage) ?? 1;
        var filter = RegisterFilters.Commitments(read) with { Limit = CommitmentsPerPage, Offset = (page - 1) * CommitmentsPerPage };
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);
        return PageResults.Show<CommitmentsPage>(new CommitmentsModel(filter, page, CommitmentsPerPage, queries.All(filter, asOf)));
    }

    private static IResult Commitment(string id, HttpRequest request, CommitmentQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var asOf = read.Date("peildatum") ?? settings.Today(time);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);
        return queries.Find(id, asOf) is { } entry
            ? PageResults.Show<CommitmentPage>(new CommitmentModel(entry, asOf, CanReview: !settings.IsPublic))
            : PageResults.NotFound($"Op {DutchWords.Day(asOf)} kent het archief deze toezegging niet. Kies een latere datum, of zoek in Toezeggingen.");
    }

    private static IResult Enclosures(HttpRequest request, EnclosureQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var page = read.Number("pagina", 1, LastPage) ?? 1;
        var filter = RegisterFilters.Enclosures(read);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);
        return PageResults.Show<EnclosuresPage>(new EnclosuresModel(filter, page, queries.All(filter, settings.Today(time))));
    }
}
