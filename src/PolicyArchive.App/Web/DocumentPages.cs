using PolicyArchive.App.Api;
using PolicyArchive.App.Hosting;
using PolicyArchive.App.Web.Pages;
using PolicyArchive.App.Web.Paper;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

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

/// <summary>Gathers what the page of a document shows.</summary>
internal sealed class DocumentReader(
    Archive archive, DocumentQueries documents, EnclosureQueries enclosures, Originals originals, HostSettings settings, TimeProvider time)
{
    public CataloguedDocument? Find(string id) => DocumentId.TryParse(id, out _) ? documents.Find(id) : null;

    public DocumentModel Read(CataloguedDocument document, int number, TextSpan? passage)
    {
        var page = archive.Catalogue.Page(document.Id, number);
        var sought = PassageOn(page, passage);
        return new DocumentModel(
            DocumentQueries.FactsOf(document), document.Id.Value, number, document.PageCount,
            page is null ? null : Sheet.Of(page, sought),
            page is null ? [] : ReadingBlocks.Of(page, sought),
            IsReadable: page is { Quality: >= Page.ReadableFrom, HasText: true },
            IsLit: sought is not null,
            HasOriginal: originals.PathOf(document) is not null,
            documents.Findings(document),
            documents.Related(document),
            enclosures.In(document, settings.Today(time)));
    }

    /// <summary>A passage that does not stand on the page lights nothing.</summary>
    private static TextSpan? PassageOn(Page? page, TextSpan? passage) =>
        page is not null && passage is { } span && span.End <= page.Text.Length ? span : null;
}
