using System.Collections.Immutable;
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
    /// <returns>What could not be linked; it is listed, and tried again when it or the rules change.</returns>
    public ImmutableArray<FailedFile> CatchUp(CancellationToken stop)
    {
        var failed = ImmutableArray.CreateBuilder<FailedFile>();
        var done = Begin().Sequence;
        var toLink = catalogue.CountChangedSince(done);
        var meter = new ProgressMeter(IngestionStage.Linking, toLink, toLink, time, progress);
        foreach (var batch in catalogue.ChangedSince(done).Chunk(Batch))
        {
            var results = LinksOf(batch, meter, stop);
            if (stop.IsCancellationRequested) break;
            Store(results, new LinkedUpTo(batch[^1].Sequence, LinkingRules.Version));
            failed.AddRange(results.OfType<LinkingResult.Failed>().Select(result => result.ToFile()));
        }

        return failed.DrainToImmutable();
    }

    private void Store(List<LinkingResult> results, LinkedUpTo linked) => writer.Commit(change =>
    {
        foreach (var result in results)
        {
            switch (result)
            {
                case LinkingResult.Done done: change.StoreLinks(done.Links, linked); break;
                case LinkingResult.Failed failed: change.FailLinks(failed.ToFile(), linked); break;
            }
        }
    });

    private LinkedUpTo Begin()
    {
        var done = catalogue.Linked;
        if (done.RulesVersion == LinkingRules.Version) return done;

        var anew = new LinkedUpTo(0, LinkingRules.Version);
        writer.Commit(change => change.ForgetLinks(anew));
        return anew;
    }

    /// <summary>Catalogue and index are asked by this thread; the judging, which needs neither, is spread over all processors.</summary>
    private List<LinkingResult> LinksOf(CataloguedDocument[] batch, ProgressMeter meter, CancellationToken stop)
    {
        var news = _documents.Read(batch);
        var pairs = batch.Zip(news).TakeWhile(_ => !stop.IsCancellationRequested)
            .Select(both => (Stored: both.First, New: both.Second, Others: OthersOf(both.First, both.Second))).ToList();
        return [.. pairs.AsParallel().AsOrdered().Select(pair => stop.IsCancellationRequested ? null : ResultOf(pair.Stored, pair.New, pair.Others, meter)).OfType<LinkingResult>()];
    }

    private List<LinkableDocument> OthersOf(CataloguedDocument stored, PreparedDocument prepared) => prepared is PreparedDocument.Ready ready
        ? [.. _candidates.Of(stored, ready.Document).Select(_documents.Read).OfType<PreparedDocument.Ready>().Select(other => other.Document)]
        : [];

    private LinkingResult ResultOf(CataloguedDocument stored, PreparedDocument prepared, List<LinkableDocument> others, ProgressMeter meter)
    {
        var result = prepared switch
        {
            PreparedDocument.Ready ready => Link(stored, ready.Document, others),
            PreparedDocument.Broken broken => new LinkingResult.Failed(stored, broken.Detail),
            _ => throw new InvalidOperationException($"Unknown preparation {prepared}"),
        };
        lock (meter) meter.Step();
        return result;
    }

    private LinkingResult Link(CataloguedDocument stored, LinkableDocument document, List<LinkableDocument> others)
    {
        try
        {
            return new LinkingResult.Done(_linker.Link(document, others));
        }
        catch (Exception fault)
        {
            return new LinkingResult.Failed(stored, LinkingResult.Tell(fault));
        }
    }
}
