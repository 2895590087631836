using Lucene.Net.Search.Similarities;

namespace PolicyArchive.Search.Ranking;

/// <summary>BM25 as this archive weighs it.</summary>
internal static class DutchSimilarity
{
    public static Similarity Create() => new BM25Similarity(RankingWeights.Saturation, RankingWeights.LengthShare);
}
