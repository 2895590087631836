using System.Globalization;
using System.Text;
using PolicyArchive.App.Commands;
using PolicyArchive.App.Hosting;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Web;

/// <summary>Both registers as a table (CSV) for a spreadsheet, with the same filters as their pages.</summary>
internal static class RegisterTables
{
    private static readonly string[] CommitmentHeader =
    [
        "nummer", "status", "te laat", "toezegging", "wie", "aan", "gevraagd door", "gedaan op", "termijn", "termijn nu", "document", "bestand", "pagina", "zin",
        "bewijs bestand", "bewijs pagina", "bewijs zin",
    ];

    private static readonly string[] EnclosureHeader =
        ["afzender", "datum", "document", "bestand", "pagina", "bijlage", "uitkomst", "uiterlijk", "zin", "gezocht"];

    public static void MapRegisterTables(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PageAddress.CommitmentsTable, Commitments);
        pages.MapGet(PageAddress.EnclosuresTable, Enclosures);
    }

    private static IResult Commitments(HttpRequest request, CommitmentQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var asOf = read.Date("peildatum") ?? settings.Today(time);
        var filter = RegisterFilters.Commitments(read);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);
        return Table("toezeggingen.csv", CommitmentHeader, queries.All(filter, asOf).Commitments.Select(RowOf));
    }

    private static IResult Enclosures(HttpRequest request, EnclosureQueries queries, HostSettings settings, TimeProvider time)
    {
        var read = new PageParameters(request.Query);
        var filter = RegisterFilters.Enclosures(read);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);
        return Table("bijlagen.csv", EnclosureHeader, queries.All(filter, settings.Today(time)).Findings.Select(RowOf));
    }

    /// <summary>With a byte order mark, by which a spreadsheet knows the letters.</summary>
    private static IResult Table(string name, string[] header, IEnumerable<string?[]> rows)
    {
        var table = string.Concat(rows.Prepend(header).Select(row => string.Join(',', row.Select(Csv.Cell)) + "\r\n"));
        return TypedResults.File(Encoding.UTF8.GetBytes('\uFEFF' + table), "text/csv; charset=utf-8", name);
    }

    private static string?[] RowOf(CommitmentEntry entry)
    {
        var evidence = entry.Evidence.LastOrDefault(link => !link.Proposed);
        return
        [
            entry.Id, DutchWords.Of(entry.Status), entry.Overdue ? "ja" : "nee", entry.Text, entry.Actor, string.Join("; ", entry.To), string.Join("; ", entry.AskedBy),
            DutchWords.Iso(entry.MadeOn), DutchWords.Iso(entry.Due?.To), DutchWords.Iso(entry.CurrentDue?.To), entry.Document.Title, entry.Document.File,
            Number(entry.Page), entry.Quote, evidence?.Document.File, Number(evidence?.Page), evidence?.Quote,
        ];
    }

    private static string?[] RowOf(EnclosureEntry entry) =>
    [
        string.Join("; ", entry.Document.Senders), DutchWords.Iso(entry.Document.Date), entry.Document.Title, entry.Document.File,
        Number(entry.Page), entry.Item, DutchWords.Of(entry.Outcome), DutchWords.Iso(entry.Due?.To), entry.Quote, string.Join("; ", entry.Reasons),
    ];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
