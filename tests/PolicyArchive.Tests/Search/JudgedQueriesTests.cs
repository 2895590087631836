using System.Globalization;
using PolicyArchive.Benchmarks.Search;
using PolicyArchive.Benchmarks.Search.Peers;

namespace PolicyArchive.Tests.Search;

/// <summary>Keeps what was won: the judged queries over the corpus stay as well answered as the floor beside them says.</summary>
public class JudgedQueriesTests
{
    private static readonly string Specs = Path.Combine(Repository.Root, "tests", "PolicyArchive.Tests", "Search", "Specs");

    [Fact]
    public void Search_JudgedQueries_StaysAboveTheFloor()
    {
        var set = JudgedSet.OfCorpus(new DirectoryInfo(Path.Combine(Repository.Root, "corpus")), new FileInfo(Path.Combine(Specs, "judged-queries.json")));
        using var search = new OurSearch(set.Documents);

        var scores = set.Queries.Select(query => RankingScores.Of(search.Rank(query.Text), query.Grades)).ToList();

        var floor = double.Parse(File.ReadAllText(Path.Combine(Specs, "judged-queries.floor")), CultureInfo.InvariantCulture);
        var ndcg = RankingScores.Mean(scores).Ndcg10;
        Assert.True(ndcg >= floor, FormattableString.Invariant($"nDCG@10 is {ndcg:F4}, under the floor of {floor}; run the quality benchmark with --worst to see why."));
    }
}
