using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Indexing;

/// <summary>Lucene's searcher with this archive's weights, that adds up the statistics of a field once and not for every word.</summary>
internal sealed class ArchiveSearcher : IndexSearcher
{
    private readonly ConcurrentDictionary<string, CollectionStatistics> _statistics = new(StringComparer.Ordinal);

    public ArchiveSearcher(IndexReader reader)
        : base(reader) => Similarity = DutchSimilarity.Create();

    public override CollectionStatistics CollectionStatistics(string field) => _statistics.GetOrAdd(field, base.CollectionStatistics);
}
