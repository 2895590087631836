using PolicyArchive.Queries;
using PolicyArchive.Search;
using PolicyArchive.Tests.Ingestion;

namespace PolicyArchive.Tests.Queries;

public sealed class SearchMetricsTests
{
    [Fact]
    public async Task Search_WithAndWithoutHits_IsCountedForWhoWatches()
    {
        using var corpus = new IngestedCorpus();
        corpus.Add("a.pdf", "Geachte voorzitter");
        await corpus.IngestAsync();
        using var archive = Archive.Open(corpus.IndexFolder);
        using var measured = new Measurements(SearchMetrics.MeterName);
        var queries = new SearchQueries(archive, TimeProvider.System);

        queries.Search(new SearchRequest("voorzitter"));
        queries.Search(new SearchRequest("xqzvw"));

        Assert.True(measured.Of("policyarchive.search.queries") >= 2);
        Assert.True(measured.Of("policyarchive.search.without_hits") >= 1);
        Assert.True(measured.Of("policyarchive.search.duration") > 0);
    }
}
