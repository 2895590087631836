using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search;

public sealed class SearchIndexTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Search_InflectedWords_FindsTheLetterWithPageAndPassage()
    {
        _archive.Add("brief", "De minister schrijft over iets anders.", "De brieven over de gemeente zijn verstuurd. Daarna niets.").Commit();

        var answer = _archive.Ask("brief gemeenten");

        var hit = Assert.Single(answer.Hits);
        var passage = hit.Passages[0];
        Assert.Equal(2, passage.Page);
        Assert.Equal("De brieven over de gemeente zijn verstuurd.", passage.Text);
        Assert.Equal(["brieven", "gemeente"], passage.Highlights.Select(lit => passage.Text.Substring(lit.Start, lit.Length)));
    }

    [Fact]
    public void Search_WordsOnDifferentPages_FindsTheDocument()
    {
        _archive.Add("brief", "Alleen woningbouw hier.", "Alleen stikstof hier.").Add("andere", "Alleen stikstof hier.").Commit();

        Assert.Equal(["brief"], _archive.FoundWhole("woningbouw stikstof"));
    }

    [Theory]
    [InlineData("niet")]
    [InlineData("geen")]
    [InlineData("zal")]
    public void Search_WordThatTurnsASentence_IsNotLost(string word)
    {
        _archive.Add("met", $"Dit is {word} gezegd.").Add("zonder", "Dit is gezegd.").Commit();

        Assert.Equal(["met"], _archive.FoundWhole($"{word} gezegd"));
    }

    [Theory]
    [InlineData("36410-VII-12", "Zie Kamerstukken II 2022/23, 36 410 VII, nr. 12, p. 3.")]
    [InlineData("36 410 VII, nr. 12", "Zie kst-36410-VII-12.")]
    [InlineData("36410", "Zie 36 410 VII, nr. 12.")]
    [InlineData("2021-0000144544", "Ons kenmerk 2021-0000144544")]
    [InlineData("144544", "Ons kenmerk 2021-0000144544")]
    [InlineData("BSK-2025/31187", "Kenmerk IENW/BSK-2025/31187")]
    public void Search_NumberInAnyWriting_IsFound(string query, string text)
    {
        _archive.Add("brief", text).Commit();

        Assert.Equal(["brief"], _archive.FoundWhole(query));
    }

    [Fact]
    public void Search_FieldsAndDates_FilterAndAreSaidBack()
    {
        var letter = new DocumentMetadata { Kind = DocumentKind.Letter, Date = TestArchive.Date("2023-12-12"), Senders = ["minister van Binnenlandse Zaken en Koninkrijksrelaties"] };
        var minutes = new DocumentMetadata { Kind = DocumentKind.Minutes, Date = TestArchive.Date("2022-05-01") };
        _archive.Add("brief", letter, "Over discriminatie.").Add("verslag", minutes, "Over discriminatie.").Commit();

        Assert.Equal(["brief"], _archive.Found("discriminatie soort:brief"));
        Assert.Equal(["brief"], _archive.Found("discriminatie afzender:BZK"));
        Assert.Equal(["verslag"], _archive.Found("discriminatie jaar:2022"));
        Assert.Equal(["brief"], _archive.FoundWhole("brief 12 december discriminatie"));
        Assert.Equal(["verslag"], _archive.FoundWhole("discriminatie 2021..2022"));
        Assert.Contains("soort: brief", _archive.Ask("discriminatie soort:brief").UnderstoodAs, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_AbbreviationOfTheArchive_FindsItsLongFormAndBack()
    {
        var page = new Page(1, "De antidiscriminatievoorziening (ADV) helpt.");
        _archive.Add(new IndexedDocument(TestArchive.IdOf("lang"), 1, "lang.pdf", DocumentMetadata.Unknown, [page])
        {
            Abbreviations = [new AbbreviationPair("ADV", "antidiscriminatievoorziening")],
        }, "lang");
        _archive.Add("kort", "De gemeentelijke ADV's krijgen geld.").Add("vol", "Elke antidiscriminatievoorziening krijgt geld.").Commit();

        Assert.Contains("kort", _archive.FoundWhole("antidiscriminatie voorzieningen geld"));
        Assert.Contains("vol", _archive.FoundWhole("ADV geld"));
    }

    [Fact]
    public void Open_FolderWithoutIndex_NeedsRebuildAndAnswers()
    {
        using var index = SearchIndex.Open(Path.Combine(_archive.Folder, "leeg"));

        Assert.True(index.NeedsRebuild);
        Assert.Single(index.Search(new SearchRequest("brief")).Notices);
    }

    [Fact]
    public void Remove_AfterCommit_IsGone()
    {
        _archive.Add("brief", "Over stikstof.").Commit().Remove("brief").Commit();

        Assert.Empty(_archive.Found("stikstof"));
        Assert.Equal(2, _archive.Index.State.Sequence);
    }
}
