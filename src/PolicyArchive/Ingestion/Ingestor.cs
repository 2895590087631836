using PolicyArchive.Catalogue;
using PolicyArchive.Extraction.Workers;
using PolicyArchive.Ingestion.Reading;
using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.Ingestion;

/// <summary>Keeps an index folder up to date with a corpus, one pass at a time.</summary>
/// <param name="corpus">Folder of documents.</param>
/// <param name="newPool">Makes the workers of one pass.</param>
public sealed class Ingestor(
    string corpus, CatalogueWriter writer, CatalogueReader reader, Func<ExtractionPool> newPool, IngestionOptions options, TimeProvider time)
{
    /// <summary>Reads what is new, changed or to be retried. A document that cannot be read is a line in the report; stopping keeps what is done.</summary>
    /// <exception cref="Corpus.CorpusException">There is no corpus, or it may not be read.</exception>
    /// <exception cref="CatalogueException">The index folder cannot be written.</exception>
    public async Task<IngestionReport> IngestAsync(bool retryFailed, IProgress<IngestionProgress>? progress, CancellationToken stop)
    {
        await using var pool = newPool();
        using var index = SearchFeed.Open(reader, writer.Folder, time);
        var opener = new DocumentOpener(pool.ReadAsync, pool.ReadAsync);
        return await new IngestionPass(writer, reader, index, opener, options, time, progress).RunAsync(corpus, retryFailed, stop).ConfigureAwait(false);
    }
}
