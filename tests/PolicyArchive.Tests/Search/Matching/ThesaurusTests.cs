using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Tests.Search.Matching;

public sealed class ThesaurusTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("gezinsvoogden", "De jeugdbeschermer heeft te veel zaken.")]
    [InlineData("gokreclame", "De regels voor kansspelreclames worden strenger.")]
    [InlineData("drempelwaarde", "Het rapport noemt een rekenkundige ondergrens.")]
    [InlineData("bewindspersoon", "De staatssecretaris komt.")]
    [InlineData("college van b en w", "Burgemeester en wethouders hebben besloten.")]
    [InlineData("zorg op school", "De zorg in onderwijstijd wordt anders betaald.")]
    public void Search_WordOfTheField_FindsWhatStandsForIt(string query, string text)
    {
        _archive.Add("brief", text).Commit();

        Assert.Equal(["brief"], _archive.FoundWhole(query));
    }

    [Fact]
    public void Search_RelatedWord_StandsUnderTheWordItselfAndIsSaidBack()
    {
        _archive.Add("verwant", "De jeugdbeschermer komt.").Add("zelf", "De gezinsvoogd komt.").Commit();

        var answer = _archive.Ask("gezinsvoogd");

        Assert.Equal(["zelf", "verwant"], _archive.NamesOf(answer));
        Assert.Equal("het woord ‘gezinsvoogd’; ook: ‘jeugdbeschermer’", answer.UnderstoodAs);
    }

    [Fact]
    public void Search_WideWord_IsNotFoundByTheNarrowOne()
    {
        _archive.Add("brief", "De bewindspersoon komt.").Commit();

        Assert.Empty(_archive.Found("staatssecretaris"));
    }

    [Fact]
    public void Thesaurus_EveryTerm_HasWordsOfItsOwn()
    {
        var terms = WordList.Lines("Lexicon.thesaurus.txt").SelectMany(line => line.Split(',', '>')).Select(term => term.Trim()).ToList();

        Assert.True(terms.Count > 800);
        Assert.All(terms, term => Assert.NotEmpty(Thesaurus.Stems(term)));
    }
}
