using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Facets;

public sealed class FacetTests : IDisposable
{
    private readonly TestArchive _archive = new TestArchive()
        .Add("a", Head(DocumentKind.Letter, "2023-01-05", "Tweede Kamer", "36410-VII"), "Over stikstof.")
        .Add("b", Head(DocumentKind.Letter, "2022-01-05", "Eerste Kamer", "36410"), "Over stikstof.")
        .Add("c", Head(DocumentKind.Minutes, "2023-06-05", "Tweede Kamer", "30950"), "Over stikstof.")
        .Add("d", Head(DocumentKind.Motion, "2023-06-05", "Tweede Kamer", "30950"), "Over huur.")
        .Commit();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Search_WithoutFilters_CountsEveryDocumentFound()
    {
        var facets = _archive.Ask("stikstof").Facets;

        Assert.Equal([new("letter", 2), new("minutes", 1)], facets.Kind);
        Assert.Equal([new("2023", 2), new("2022", 1)], facets.Year);
        Assert.Equal([new("Tweede Kamer", 2), new("Eerste Kamer", 1)], facets.Chamber);
        Assert.Equal([new("30950", 1), new("36410", 1), new("36410-VII", 1)], facets.Dossier);
        Assert.Equal([new("minister van Financiën", 3)], facets.Sender);
    }

    [Fact]
    public void Search_WithFilters_EachFacetRespectsTheOthersOnly()
    {
        var facets = _archive.Ask("stikstof soort:brief kamer:tk").Facets;

        Assert.Equal([new("letter", 1), new("minutes", 1)], facets.Kind);
        Assert.Equal([new("Eerste Kamer", 1), new("Tweede Kamer", 1)], facets.Chamber);
        Assert.Equal([new("2023", 1)], facets.Year);
    }

    [Theory]
    [InlineData("dossier:36410", "a b")]
    [InlineData("dossier:36410-VII", "a")]
    [InlineData("afzender:financien", "a b c d")]
    [InlineData("kamer:ek", "b")]
    [InlineData("-soort:brief", "c d")]
    [InlineData("soort:verslag OF soort:motie", "c d")]
    [InlineData("van:2023-06-01", "c d")]
    [InlineData("tot:2022", "b")]
    public void Search_Field_LetsThroughWhatItNames(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', _archive.Found(query).Order()));

    [Fact]
    public void Search_ByDate_NewestFirst()
    {
        var answer = _archive.Index.Search(new SearchRequest("stikstof") { Sort = SearchSort.Date });

        Assert.Equal(["c", "a", "b"], _archive.NamesOf(answer));
    }

    [Fact]
    public void Search_Pages_ShowTheSameOrderInPieces()
    {
        var all = _archive.Found("stikstof");
        var rest = _archive.Index.Search(new SearchRequest("stikstof") { Limit = 2, Offset = 1 });

        Assert.Equal(all.Skip(1), _archive.NamesOf(rest));
        Assert.Equal(3, rest.Total);
        Assert.Empty(_archive.Index.Search(new SearchRequest("stikstof") { Limit = 0 }).Hits);
    }

    [Fact]
    public void Search_Coverage_TellsWhatWasSearched()
    {
        _archive.Add("scan", "").Commit();

        Assert.Equal(new SearchCoverage(5, TestArchive.Date("2022-01-05"), TestArchive.Date("2023-06-05"), 1), _archive.Ask("niets").Coverage);
    }

    private static DocumentMetadata Head(DocumentKind kind, string date, string chamber, string dossier) => new()
    {
        Kind = kind,
        Date = TestArchive.Date(date),
        Senders = ["minister van Financiën"],
        Addressees = [chamber],
        Dossiers = [dossier],
    };
}
