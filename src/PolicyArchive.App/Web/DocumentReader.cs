using PolicyArchive.App.Api;
using PolicyArchive.App.Hosting;
using PolicyArchive.App.Web.Pages;
using PolicyArchive.App.Web.Paper;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Web;

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
            sought,
            HasOriginal: originals.PathOf(document) is not null,
            documents.Findings(document),
            documents.Related(document),
            enclosures.In(document, settings.Today(time)));
    }

    /// <summary>A passage that does not stand on the page lights nothing.</summary>
    private static TextSpan? PassageOn(Page? page, TextSpan? passage) =>
        page is not null && passage is { } span && span.End <= page.Text.Length ? span : null;
}
