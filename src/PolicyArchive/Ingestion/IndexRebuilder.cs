using PolicyArchive.Catalogue;

namespace PolicyArchive.Ingestion;

/// <summary>Makes the index anew from the catalogue, without a PDF. Who asks meanwhile is answered from the old one.</summary>
/// <param name="writer">Its lock keeps other writers away.</param>
public sealed class IndexRebuilder(CatalogueWriter writer, CatalogueReader reader, TimeProvider time)
{
    /// <returns>Number of documents in the new index.</returns>
    public int Rebuild()
    {
        using var index = SearchFeed.OpenAnew(reader, writer.Folder, time);
        index.CatchUp();
        index.Commit();
        return reader.Coverage.Documents;
    }
}
