using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Search.Peers;

internal sealed class OurSearch : SearchPeer
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyarchive-quality-");
    private readonly Dictionary<DocumentId, string> _names;
    private readonly SearchIndex _index;

    public OurSearch(IReadOnlyList<JudgedDocument> documents)
    {
        _names = documents.DistinctBy(document => document.Indexed.Id).ToDictionary(document => document.Indexed.Id, document => document.Name);
        using (var writer = SearchIndexWriter.Open(_folder.FullName, "quality"))
        {
            foreach (var document in documents)
                writer.Add(document.Indexed);
            writer.Commit(1);
        }

        _index = SearchIndex.Open(_folder.FullName);
    }

    public override string Name => "PolicyArchive";

    public override IReadOnlyList<string> Rank(string query) =>
        [.. _index.Search(new SearchRequest(query) { Limit = 20 }).Hits.Select(hit => _names[hit.Id])];

    public override void Dispose()
    {
        _index.Dispose();
        _folder.Delete(recursive: true);
    }
}
