using PolicyArchive.App.Web.Pages;
using PolicyArchive.Documents;

namespace PolicyArchive.App.Web;

/// <summary>One document: what it is, a page of it on paper, what was found in it, and what stands around it.</summary>
internal static class DocumentPages
{
    private const int MostPages = 100_000;
    private const int LongestPage = 10_000_000;

    public static void MapDocumentPages(this IEndpointRouteBuilder pages) => pages.MapGet("/documenten/{id}", Show);

    private static IResult Show(string id, HttpRequest request, DocumentReader reader)
    {
        var read = new PageParameters(request.Query);
        var number = read.Number("pagina", 1, MostPages) ?? 1;
        var start = read.Number("van", 0, LongestPage);
        var length = read.Number("lengte", 1, LongestPage);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);

        var passage = start is { } from && length is { } count ? new TextSpan(number, from, count) : (TextSpan?)null;
        if (reader.Find(id) is not { } document) return PageResults.NotFound("Dit document zit niet in het archief. Zoek het op titel of kenmerk.");
        if (number > Math.Max(document.PageCount, 1)) return PageResults.NotFound($"Dit document heeft geen pagina {number}. Het heeft {DutchWords.Count(document.PageCount, "pagina", "pagina’s")}.");
        return PageResults.Show<DocumentPage>(reader.Read(document, number, passage));
    }
}
