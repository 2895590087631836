namespace PolicyArchive.Tests.Search.Matching;

public sealed class LooseningTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("veldproef", "De proef loopt nog.")]
    [InlineData("hondenbelasting", "Over belasting gaat het hier.")]
    [InlineData("ventilatie", "De lokalen worden geventileerd.")]
    [InlineData("vaccineren", "De vaccinatie begint.")]
    [InlineData("36410-VII-12", "Zie 36 410 VII, nr. 11.")]
    public void Search_NothingHasTheWord_FindsAPartOrKinAndSaysSo(string query, string text)
    {
        _archive.Add("brief", text).Commit();

        var answer = _archive.Ask(query);

        Assert.Equal(0, answer.Complete);
        Assert.Equal([query], Assert.Single(answer.Hits).Missing);
    }

    [Fact]
    public void Search_SomeHaveAllWords_StandAboveThoseThatLackOne()
    {
        _archive.Add("half", "Over stikstof. Over stikstof.").Add("heel", "De woningbouw en wat er verder is. Dan over de stikstof.").Commit();

        Assert.Equal(["heel", "half"], _archive.Found("stikstof woningbouw"));
    }

    [Fact]
    public void Search_SlipInALongWord_IsMendedThoughItsEndIsAWord()
    {
        _archive.Add("brief", "De antidiscriminatievoorzieningen, anti en voorzien.").Commit();

        Assert.Equal(["brief"], _archive.FoundWhole("antidiscriminatievoorzienigen"));
    }
}
