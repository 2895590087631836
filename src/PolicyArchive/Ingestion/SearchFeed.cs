using PolicyArchive.Catalogue;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion;

/// <summary>Brings the index up to the catalogue: what changed after the number that the index holds, in that order.</summary>
internal sealed class SearchFeed : IDisposable
{
    /// <summary>So long may the readers of the index wait for what is stored, and so much is done again after a crash.</summary>
    private static readonly TimeSpan CommitEvery = TimeSpan.FromSeconds(10);

    private readonly CatalogueReader _catalogue;
    private readonly SearchIndexWriter _index;
    private readonly TimeProvider _time;
    private readonly TimeSpan _commitEvery;
    private long _committedAt;
    private long _sequence;

    private SearchFeed(CatalogueReader catalogue, SearchIndexWriter index, TimeSpan commitEvery, TimeProvider time)
    {
        _catalogue = catalogue;
        _index = index;
        _commitEvery = commitEvery;
        _time = time;
        _committedAt = time.GetTimestamp();
        _sequence = _index.State.Sequence;
    }

    /// <summary>Goes on where the index is; one that is damaged or of another catalogue begins anew.</summary>
    public static SearchFeed Open(CatalogueReader catalogue, string indexFolder, TimeProvider time) =>
        new(catalogue, SearchIndexWriter.Open(indexFolder, catalogue.State.Generation), CommitEvery, time);

    /// <summary>Begins with an empty index, which takes the place of the old one with <see cref="Commit"/>.</summary>
    public static SearchFeed OpenAnew(CatalogueReader catalogue, string indexFolder, TimeProvider time) =>
        new(catalogue, SearchIndexWriter.OpenAnew(indexFolder, catalogue.State.Generation), TimeSpan.MaxValue, time);

    /// <summary>Takes in what is new; readers see it at once or within seconds.</summary>
    public void CatchUp()
    {
        foreach (var document in _catalogue.ChangedSince(_sequence))
        {
            _index.Add(Indexed(document));
            _sequence = document.Sequence;
            if (_time.GetElapsedTime(_committedAt) >= _commitEvery) Commit();
        }
    }

    /// <summary>Makes durable what was taken in; writes nothing when that is nothing.</summary>
    public void Commit()
    {
        var hasNews = _index.IsNew || _sequence != _index.State.Sequence;
        if (hasNews) _index.Commit(_sequence);
        _committedAt = _time.GetTimestamp();
    }

    public void Dispose() => _index.Dispose();

    private IndexedDocument Indexed(CataloguedDocument document)
    {
        var findings = _catalogue.Findings(document.Id);
        return new IndexedDocument(document.Id, document.Sequence, document.File, document.Metadata, _catalogue.Pages(document.Id))
        {
            Findings = [.. findings.Select(finding => IndexedFindings.Of(finding, document.Metadata)).OfType<IndexedFinding>()],
            Abbreviations = [.. findings.OfType<Abbreviation>().Select(found => new AbbreviationPair(found.Short, found.Long))],
        };
    }
}
