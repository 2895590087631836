using PolicyArchive.Queries;
using PolicyArchive.Search;
using PolicyArchive.Tests.Ingestion;

namespace PolicyArchive.Tests.Queries;

public sealed class SearchQueriesTests
{
    [Fact]
    public async Task FindLike_PastedText_GivesTheLetterOnTheSameMatterWithWhatWasSearched()
    {
        using var corpus = new IngestedCorpus();
        corpus.Add("laadplein.pdf", "Het laadplein voor vrachtwagens krijgt geen aansluiting.");
        corpus.Add("bad.pdf", "Het zwembad blijft in de winter dicht.");
        await corpus.IngestAsync();
        using var archive = Archive.Open(corpus.IndexFolder);

        var answer = new SearchQueries(archive, TimeProvider.System).FindLike("de tekst", new SimilarRequest { Text = "Waar komen laadpleinen voor vrachtwagens?" });

        Assert.Equal("lijkt op de tekst", answer.UnderstoodAs);
        Assert.EndsWith("laadplein.pdf", Assert.Single(answer.Hits).Document.File, StringComparison.Ordinal);
        Assert.Equal(2, answer.Coverage.Documents);
    }
}
