using PolicyArchive.Catalogue;
using PolicyArchive.Documents.Links;
using PolicyArchive.Ingestion.Reporting;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion;

/// <summary>
/// Links what changed after the number up to which links were made: each document with those before it that may be its other half. What comes
/// later looks back in its turn, so every pair is judged once.
/// </summary>
internal sealed class LinkFeed(CatalogueWriter writer, CatalogueReader catalogue, SearchIndex index, TimeProvider time, IProgress<IngestionProgress>? progress)
{
    /// <summary>So many documents are linked in one commit; a crash does at most these again.</summary>
    private const int Batch = 16;

    private readonly Linker _linker = new(new ShipmentRules());
    private readonly LinkableDocuments _documents = new(catalogue);
    private readonly LinkCandidates _candidates = new(catalogue, index);

    /// <summary>Writes nothing when nothing is new.</summary>
    public void CatchUp(CancellationToken stop)
    {
        var done = Begin().Sequence;
        var toLink = catalogue.CountChangedSince(done);
        var meter = new ProgressMeter(IngestionStage.Linking, toLink, toLink, time, progress);
        foreach (var batch in catalogue.ChangedSince(done).Chunk(Batch))
        {
            var links = LinksOf(batch, meter, stop);
            if (stop.IsCancellationRequested) return;
            writer.Commit(change =>
            {
                foreach (var found in links) change.StoreLinks(found, new LinkedUpTo(batch[^1].Sequence, LinkingRules.Version));
            });
        }
    }

    private LinkedUpTo Begin()
    {
        var done = catalogue.Linked;
        if (done.RulesVersion == LinkingRules.Version) return done;

        var anew = new LinkedUpTo(0, LinkingRules.Version);
        writer.Commit(change => change.ForgetLinks(anew));
        return anew;
    }

    /// <summary>Catalogue and index are asked by this thread; the judging, which needs neither, is spread over all processors.</summary>
    private List<DocumentLinks> LinksOf(CataloguedDocument[] batch, ProgressMeter meter, CancellationToken stop)
    {
        var news = _documents.Read(batch);
        var pairs = batch.Zip(news).TakeWhile(_ => !stop.IsCancellationRequested)
            .Select(both => (New: both.Second, Others: _candidates.Of(both.First, both.Second).Select(_documents.Read).ToList())).ToList();
        return [.. pairs.AsParallel().AsOrdered().Select(pair => stop.IsCancellationRequested ? null : LinksOf(pair.New, pair.Others, meter)).OfType<DocumentLinks>()];
    }

    private DocumentLinks LinksOf(LinkableDocument document, List<LinkableDocument> others, ProgressMeter meter)
    {
        var links = _linker.Link(document, others);
        lock (meter) meter.Step();
        return links;
    }
}
