using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Ingestion;

/// <summary>Prepares stored documents for linking, and remembers the last few hundred: candidates come back often.</summary>
internal sealed class LinkableDocuments(CatalogueReader catalogue)
{
    private const int MostRemembered = 256;

    private readonly LinkableDocumentReader _reader = new(new TopicReader(DutchWords.StemAndParts));
    private readonly Dictionary<DocumentId, PreparedDocument> _remembered = [];
    private readonly Queue<DocumentId> _inOrder = new();

    public PreparedDocument Read(CataloguedDocument document) =>
        _remembered.TryGetValue(document.Id, out var known) ? known : Remember(document.Id, Prepare(Load(document)));

    /// <summary>Prepares several at once on all processors; the catalogue is read by this thread only.</summary>
    public ImmutableArray<PreparedDocument> Read(IReadOnlyList<CataloguedDocument> documents)
    {
        var stored = documents.Where(document => !_remembered.ContainsKey(document.Id)).Select(Load).ToList();
        foreach (var (id, prepared) in stored.AsParallel().AsOrdered().Select(document => (document.Head.Id, Prepare(document))).ToList()) Remember(id, prepared);
        return [.. documents.Select(Read)];
    }

    private StoredDocument Load(CataloguedDocument document)
    {
        var head = new DocumentHead(document.Id, document.File, document.Metadata) { Files = FilesOf(document) };
        var extracted = new ExtractedDocument(document.Sha256, catalogue.Pages(document.Id)) { EmbeddedTitle = document.EmbeddedTitle };
        var parent = document.Parents is [var carrier, ..] ? carrier.Parent : (DocumentId?)null;
        return new StoredDocument(head, extracted, catalogue.Findings(document.Id), parent);
    }

    /// <summary>A fault of the rules is that of one document: the others go on without it.</summary>
    private PreparedDocument Prepare(StoredDocument stored)
    {
        try
        {
            return new PreparedDocument.Ready(_reader.Read(stored.Head, stored.Text, stored.Findings, stored.Parent));
        }
        catch (Exception fault)
        {
            return new PreparedDocument.Broken(LinkingResult.Tell(fault));
        }
    }

    private static ImmutableArray<string> FilesOf(CataloguedDocument document) =>
        [.. document.Locations.Where(location => !location.IsGone).Select(location => location.Path).DefaultIfEmpty(document.File)];

    private PreparedDocument Remember(DocumentId id, PreparedDocument document)
    {
        if (_inOrder.Count == MostRemembered) _remembered.Remove(_inOrder.Dequeue());
        _inOrder.Enqueue(id);
        return _remembered[id] = document;
    }

    private sealed record StoredDocument(DocumentHead Head, ExtractedDocument Text, ImmutableArray<Finding> Findings, DocumentId? Parent);
}
