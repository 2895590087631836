using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Passages;

public sealed class PassageTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("toezeggingen", "De toezegging staat.", "toezegging")]
    [InlineData("\"de brieven\"", "Er zijn brieven. Hier zijn de brieven zelf. De brief niet.", "de brieven")]
    [InlineData("voortg*", "De voortgang en de voortgangsbrief.", "voortgang|voortgangsbrief")]
    [InlineData("email", "Stuur een e-mail.", "e-mail")]
    [InlineData("e-mail", "Stuur een email.", "email")]
    [InlineData("jeugd zorg", "De jeugdzorg helpt.", "jeugdzorg")]
    [InlineData("jeugdzorg", "De jeugd zorg helpt.", "jeugd zorg")]
    [InlineData("36410-VII-12", "Zie (36 410 VII, nr. 12), p. 3.", "36 410 VII, nr. 12")]
    [InlineData("\"ADV's\"", "De ADV's helpen.", "ADV's")]
    [InlineData("cooperatie", "De coöperatie helpt.", "coöperatie")]
    [InlineData("12 december", "Op 12 december 2023 sprak men.", "12 december")]
    [InlineData("dijk OF water", "De dijk en het water.", "dijk|water")]
    public void Search_AnyForm_LightsWhatStandsThere(string query, string text, string expected)
    {
        _archive.Add("brief", text).Commit();

        var lit = _archive.Ask(query).Hits[0].Passages.SelectMany(passage => Lit(passage));

        Assert.Equal(expected, string.Join('|', lit));
    }

    [Fact]
    public void Search_WordsFarAndNear_ShowsThePassageThatHasBoth()
    {
        var filler = string.Concat(Enumerable.Repeat("Hier staat iets anders over andere zaken. ", 30));
        _archive.Add("brief", $"De woningbouw komt. {filler}", $"{filler}De stikstof remt de woningbouw. {filler}").Commit();

        var passage = _archive.Ask("woningbouw stikstof").Hits[0].Passages[0];

        Assert.Equal("De stikstof remt de woningbouw.", passage.Text);
        Assert.Equal(2, passage.Page);
    }

    [Fact]
    public void Search_WordsInDifferentSentences_ShowsBothPlaces()
    {
        var filler = string.Concat(Enumerable.Repeat("Hier staat iets anders over andere zaken. ", 30));
        _archive.Add("brief", $"De woningbouw komt. {filler}", $"{filler}De stikstof blijft.").Commit();

        Assert.Equal([1, 2], _archive.Ask("woningbouw stikstof").Hits[0].Passages.Select(passage => passage.Page).Order());
    }

    [Fact]
    public void Search_BlocksOfAPage_BoundThePassage()
    {
        const string Text = "Kop over stikstof\nDe tekst volgt hier dr. Jansen schrijft bijv. nr. 5 op. Dat is alles";
        var page = new Page(1, Text) { Blocks = [new Block(BlockKind.Heading, 0, 17), new Block(BlockKind.Paragraph, 18, Text.Length - 18)] };
        _archive.Add(new IndexedDocument(TestArchive.IdOf("brief"), 1, "brief.pdf", DocumentMetadata.Unknown, [page]), "brief").Commit();

        Assert.Equal("Kop over stikstof", _archive.Ask("stikstof").Hits[0].Passages[0].Text);
        Assert.Equal("De tekst volgt hier dr. Jansen schrijft bijv. nr. 5 op.", _archive.Ask("schrijft").Hits[0].Passages[0].Text);
    }

    [Fact]
    public void Search_HalfTheWords_SaysWhatIsMissing()
    {
        _archive.Add("brief", "De woningbouw komt.").Commit();

        var answer = _archive.Ask("woningbouw kernfusie");

        Assert.Equal(0, answer.Complete);
        Assert.Equal(["kernfusie"], Assert.Single(answer.Hits).Missing);
        Assert.Equal(["Geen document heeft alle woorden; getoond zijn documenten die er een of meer missen."], answer.Notices);
    }

    [Fact]
    public void Search_Explain_TellsWhereTheWordsWereFound()
    {
        _archive.Add("brief", new DocumentMetadata { Title = "Woningbouw", Date = TestArchive.Date("2023-05-01") }, "De woningbouw komt. De woningbouw blijft.").Commit();

        var hit = _archive.Index.Search(new SearchRequest("woningbouw") { Explain = true }).Hits[0];

        Assert.Equal(
            [
                "‘woningbouw’: 2 keer in de tekst, in de titel",
                "de beste passage (bladzijde 1) bevat 100% van het gewicht van de vraag",
                "gedateerd in 2023: nieuwer weegt iets zwaarder",
            ],
            hit.Explanation);
    }

    private static ImmutableArray<string> Lit(Passage passage) =>
        [.. passage.Highlights.Select(lit => passage.Text.Substring(lit.Start, lit.Length))];
}
