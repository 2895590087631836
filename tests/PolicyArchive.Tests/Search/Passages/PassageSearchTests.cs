using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Passages;

public sealed class PassageSearchTests : IDisposable
{
    private const string Later = "Geachte voorzitter. Met deze brief stuur ik u de evaluatie van de huurtoeslag. Verder niets.";

    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void FindPassages_Content_FindsTheSentenceOfTheOtherDocument()
    {
        _archive.Add("debat", "Ik zeg toe dat de evaluatie van de huurtoeslag komt.")
            .Add("brief", new DocumentMetadata { Date = TestArchive.Date("2024-02-01") }, "Voorblad.", Later).Commit();
        var request = new PassageRequest("dat de evaluatie van de huurtoeslag komt") { Except = TestArchive.IdOf("debat") };

        var best = _archive.Index.FindPassages(request)[0];

        Assert.Equal(TestArchive.IdOf("brief"), best.Document);
        Assert.Equal("Met deze brief stuur ik u de evaluatie van de huurtoeslag.", best.Text);
        Assert.Equal(Later.Substring(best.Span.Start, best.Span.Length), best.Text);
        Assert.Equal(2, best.Span.Page);
    }

    [Fact]
    public void FindPassages_Filters_Hold()
    {
        _archive.Add("vroeg", new DocumentMetadata { Date = TestArchive.Date("2020-02-01") }, Later)
            .Add("laat", new DocumentMetadata { Date = TestArchive.Date("2024-02-01") }, Later).Commit();
        var request = new PassageRequest("evaluatie huurtoeslag") { Filters = new SearchFilters { From = TestArchive.Date("2023-01-01") } };

        Assert.All(_archive.Index.FindPassages(request), hit => Assert.Equal(TestArchive.IdOf("laat"), hit.Document));
        Assert.NotEmpty(_archive.Index.FindPassages(request));
    }

    [Fact]
    public void FindPassages_NothingKnown_IsEmpty()
    {
        _archive.Add("brief", Later).Commit();

        Assert.Empty(_archive.Index.FindPassages(new PassageRequest("de het een")));
        Assert.Empty(_archive.Index.FindPassages(new PassageRequest("kernfusie")));
    }
}
