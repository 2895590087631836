using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Suggestions;

public sealed class SuggestionTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public SuggestionTests()
    {
        for (var i = 0; i < 12; i++)
            _archive.Add($"brief{i}", "De gemeente stuurt de voortgangsrapportage.");
        _archive.Commit();
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Search_SlipOfThePen_IsMendedAndNoticed()
    {
        var answer = _archive.Ask("gemeennte");

        Assert.Equal(12, answer.Total);
        Assert.Equal(["‘gemeennte’ komt in het archief niet voor; gezocht is op ‘gemeente’."], answer.Notices);
    }

    [Fact]
    public void Search_RareWordBesideAFrequentOne_AsksWhetherThatWasMeant()
    {
        _archive.Add("slip", "De gemeentte stuurt niets.").Commit();

        Assert.Equal("stuurt gemeente", _archive.Ask("stuurt gemeentte").DidYouMean);
        Assert.Null(_archive.Ask("stuurt gemeente").DidYouMean);
    }

    [Fact]
    public void Search_BeginningOfANumber_FindsTheWholeNumbers()
    {
        _archive.Add("lijst", "Zie T03211, T03212 en TZG-2023-47.").Commit();

        Assert.Equal(["lijst"], _archive.FoundWhole("T0321"));
        Assert.Equal(["lijst"], _archive.FoundWhole("TZG-2023"));
        Assert.Equal(["lijst"], _archive.FoundWhole("TZG-2023*"));
        Assert.Equal("T03211", LitBy("T03211"));
    }

    [Theory]
    [InlineData("gem", "gemeente")]
    [InlineData("de voortg", "voortgangsrapportage")]
    [InlineData("g", "")]
    [InlineData("gemeente ", "")]
    [InlineData("", "")]
    public void Complete_Beginning_GoesOnWithWordsOfTheArchive(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', _archive.Index.Complete(query, 5)));

    private string LitBy(string query)
    {
        var passage = _archive.Ask(query).Hits[0].Passages[0];
        return passage.Text.Substring(passage.Highlights[0].Start, passage.Highlights[0].Length);
    }
}
