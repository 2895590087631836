using PolicyArchive.Catalogue;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion;

/// <summary>Lets index and links follow a change of the catalogue that no pass over the corpus made, such as a finding that a person added.</summary>
public sealed class NewsFeed(CatalogueWriter writer, CatalogueReader reader, TimeProvider time)
{
    public void CatchUp(CancellationToken stop)
    {
        using (var index = SearchFeed.Open(reader, writer.Folder, time))
        {
            index.CatchUp();
            index.Commit();
        }

        using var searched = SearchIndex.Open(writer.Folder);
        new LinkFeed(writer, reader, searched, time, progress: null).CatchUp(stop);
    }
}
