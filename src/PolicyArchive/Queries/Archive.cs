using PolicyArchive.Catalogue;
using PolicyArchive.Search;

namespace PolicyArchive.Queries;

/// <summary>An index folder as those who ask see it: the catalogue, and the search index derived from it. Safe for many threads.</summary>
public sealed class Archive : IDisposable
{
    private Archive(CatalogueReader catalogue, SearchIndex index) => (Catalogue, Index) = (catalogue, index);

    public CatalogueReader Catalogue { get; }

    public SearchIndex Index { get; }

    /// <exception cref="CatalogueException">Not there, of another version, damaged, or not to be read.</exception>
    public static Archive Open(string folder)
    {
        var catalogue = CatalogueReader.Open(folder);
        return new Archive(catalogue, SearchIndex.Open(folder));
    }

    /// <summary>Shows what was committed since.</summary>
    public void Refresh() => Index.Refresh();

    public void Dispose()
    {
        Index.Dispose();
        Catalogue.Dispose();
    }
}
