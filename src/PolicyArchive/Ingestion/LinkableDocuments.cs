using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Ingestion;

/// <summary>Prepares stored documents for linking, and remembers the last few hundred: candidates come back often.</summary>
internal sealed class LinkableDocuments(CatalogueReader catalogue)
{
    private const int MostRemembered = 256;

    private readonly LinkableDocumentReader _reader = new(new TopicReader(DutchWords.StemAndParts));
    private readonly Dictionary<DocumentId, LinkableDocument> _remembered = [];
    private readonly Queue<DocumentId> _inOrder = new();

    public LinkableDocument Read(CataloguedDocument document)
    {
        if (_remembered.TryGetValue(document.Id, out var known)) return known;

        var head = new DocumentHead(document.Id, document.File, document.Metadata);
        var extracted = new ExtractedDocument(document.Sha256, catalogue.Pages(document.Id)) { EmbeddedTitle = document.EmbeddedTitle };
        var parent = document.Parents is [var carrier, ..] ? carrier.Parent : (DocumentId?)null;
        return Remember(_reader.Read(head, extracted, catalogue.Findings(document.Id), parent));
    }

    private LinkableDocument Remember(LinkableDocument document)
    {
        if (_inOrder.Count == MostRemembered) _remembered.Remove(_inOrder.Dequeue());
        _inOrder.Enqueue(document.Head.Id);
        return _remembered[document.Head.Id] = document;
    }
}
