using System.Text;
using PolicyArchive.App.Commands;
using PolicyArchive.App.Hosting;
using PolicyArchive.App.Web.Pages;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Register;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web;

/// <summary>Toezeggingen and Bijlagen: was it met, and did it come?</summary>
internal static class RegisterPages
{
    private const int LastPage = 10_000;
    private const int RowsPerPage = 25;

    public static void MapRegisterPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PageAddress.Commitments, Commitments);
        pages.MapGet(PageAddress.Commitments + "/{id}", Commitment);
        pages.MapGet(PageAddress.Enclosures, Enclosures);
        pages.MapGet(PageAddress.EnclosuresTable, EnclosuresTable);
    }

    private static IResult Commitments(HttpRequest request, CommitmentQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var asOf = read.Date("peildatum") ?? settings.Today(time);
        var page = read.Number("pagina", 1, LastPage) ?? 1;
        var filter = new CommitmentFilter
        {
            Words = read.Text("q"),
            Statuses = read.Choices<CommitmentStatus>("status", DutchWords.Of),
            OverdueOnly = read.IsTicked("telaat"),
            Sender = read.Text("bewindspersoon"),
            Chamber = read.Text("kamer"),
            From = read.Date("van"),
            To = read.Date("tot"),
            Limit = RowsPerPage,
            Offset = (page - 1) * RowsPerPage,
        };
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);
        return PageResults.Show<CommitmentsPage>(new CommitmentsModel(filter, page, RowsPerPage, queries.All(filter, asOf)));
    }

    private static IResult Commitment(string id, HttpRequest request, CommitmentQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var asOf = read.Date("peildatum") ?? settings.Today(time);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);
        return queries.Find(id, asOf) is { } entry
            ? PageResults.Show<CommitmentPage>(new CommitmentModel(entry, asOf))
            : PageResults.NotFound($"Op {DutchWords.Day(asOf)} kent het archief deze toezegging niet. Kies een latere datum, of zoek in Toezeggingen.");
    }

    private static IResult Enclosures(HttpRequest request, EnclosureQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var filter = FilterOf(read);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);

        var answer = queries.All(filter, settings.Today(time));
        return PageResults.Show<EnclosuresPage>(new EnclosuresModel(filter, answer, Shown(answer, filter)));
    }

    private static IResult EnclosuresTable(HttpRequest request, EnclosureQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var filter = FilterOf(read);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);

        var rows = Shown(queries.All(filter, settings.Today(time)), filter).Select(RowOf).Prepend(Header);
        var table = string.Concat(rows.Select(row => string.Join(',', row.Select(Csv.Cell)) + "\r\n"));
        return TypedResults.File(Encoding.UTF8.GetBytes('\uFEFF' + table), "text/csv; charset=utf-8", "bijlagen.csv");
    }

    private static EnclosureFilter FilterOf(PageParameters read) => new()
    {
        Since = read.Date("sinds"),
        Sender = read.Text("afzender"),
        Chamber = read.Text("kamer"),
        Outcome = read.Choices<EnclosureOutcome>("uitkomst", DutchWords.Of) is [var outcome, ..] ? outcome : null,
    };

    /// <summary>Unless an outcome is asked for: what should be there and is not.</summary>
    private static IReadOnlyList<EnclosureEntry> Shown(EnclosuresAnswer answer, EnclosureFilter filter) =>
        filter.Outcome is null ? [.. answer.Findings.Where(EnclosureQueries.IsAlarm)] : answer.Findings;

    private static readonly string[] Header =
        ["afzender", "datum", "document", "bestand", "pagina", "bijlage", "uitkomst", "uiterlijk", "zin", "gezocht"];

    private static string?[] RowOf(EnclosureEntry entry) =>
    [
        string.Join("; ", entry.Document.Senders), DutchWords.Iso(entry.Document.Date), entry.Document.Title, entry.Document.File,
        entry.Page.ToString(System.Globalization.CultureInfo.InvariantCulture), entry.Item, DutchWords.Of(entry.Outcome),
        DutchWords.Iso(entry.Due?.To), entry.Quote, string.Join("; ", entry.Reasons),
    ];
}
