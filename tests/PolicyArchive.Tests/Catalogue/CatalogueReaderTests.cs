using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Tests.Catalogue;

public sealed class CatalogueReaderTests : IDisposable
{
    private readonly OpenCatalogue _catalogue = new();

    [Fact]
    public void Find_StoredDocument_ComesBackWhole()
    {
        _catalogue.Add("Geachte voorzitter", "2024/brief.pdf");

        var document = _catalogue.Reader.Find(Letters.Id("Geachte voorzitter"))!;

        Assert.Equal(DocumentKind.CoverLetter, document.Metadata.Kind);
        Assert.Equal("Geachte voorzitter", document.Metadata.Title);
        Assert.Equal(new DateOnly(2024, 11, 12), document.Metadata.Date);
        Assert.Equal("2024/brief.pdf", document.File);
        Assert.Equal(Letters.Written, document.Locations[0].WrittenAt);
        Assert.Equal((1, 1, 1, false), (document.PageCount, document.ReadablePages, document.Version, document.IsGone));
    }

    [Theory]
    [InlineData("map/c.pdf", 1, "b d")]
    [InlineData("map/c.pdf", 9, "a b d e")]
    [InlineData("map/a.pdf", 1, "b")]
    [InlineData("oud.pdf", 1, "m")]
    [InlineData("los.pdf", 1, "a")]
    public void Beside_AFileOfAFolder_ItsNeighboursAndNoOthers(string path, int each, string expected)
    {
        foreach (var location in (string[])["map/a.pdf", "map/b.pdf", "map/c.pdf", "map/d.pdf", "map/diep/e.pdf", "los.pdf", "mapje/m.pdf", "oud.pdf"])
            _catalogue.Add(Path.GetFileNameWithoutExtension(location)[..1], location);

        var beside = _catalogue.Reader.Beside(path, each).Select(id => _catalogue.Reader.Find(id)!.Metadata.Title);

        Assert.Equal(expected, string.Join(' ', beside.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Pages_StoredDocument_TextWithoutBoxesAndOnePageWithThem()
    {
        _catalogue.Add("Geachte voorzitter", "brief.pdf");
        var id = Letters.Id("Geachte voorzitter");

        Assert.Equal("Geachte voorzitter", Assert.Single(_catalogue.Reader.Pages(id)).Text);
        Assert.Empty(_catalogue.Reader.Pages(id)[0].Words);
        Assert.Equal(new WordBox(0, 18, 72, 72, 100, 12), Assert.Single(_catalogue.Reader.Page(id, 1)!.Words));
        Assert.Null(_catalogue.Reader.Page(id, 2));
    }

    [Fact]
    public void Pages_CutShort_SayWhatToDo()
    {
        _catalogue.Add("Geachte voorzitter", "brief.pdf");
        SqliteFile.Run(Path.Combine(_catalogue.Folder, "catalogue.db"), "UPDATE pages SET text = substr(text, 1, length(text) / 2)");

        var broken = Assert.Throws<CatalogueException>(() => _catalogue.Reader.Pages(Letters.Id("Geachte voorzitter")));

        Assert.Equal(CatalogueTrouble.Damaged, broken.Trouble);
        Assert.Contains("cannot be unpacked; put back a backup", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_EveryType_ComeBackEqual()
    {
        var commitment = new Commitment
        {
            Id = "0123456789ab", Span = new TextSpan(1, 0, 4), Continues = new TextSpan(2, 0, 3), Quote = "Ik zeg toe", Actor = "minister van Financiën",
            MadeOn = new DateOnly(2023, 5, 16), Due = new Due("voor de zomer", null, new DateOnly(2025, 7, 3)), Strength = PromiseStrength.Conditional, Content = "toe",
        };
        var reference = new Reference { Id = "b", Span = new TextSpan(1, 5, 2), Quote = "nr", Kind = ReferenceKind.OwnReference, Normalized = "36410-VII-12" };
        var document = Letters.Of("Ik zeg toe", "1", commitment, reference);
        _catalogue.Writer.Commit(change => change.Store(document, "brief.pdf"));

        var found = _catalogue.Reader.Findings(document.Document.Id);

        Assert.Equivalent(commitment, found[0], strict: true);
        Assert.Equivalent(reference, found[1], strict: true);
        Assert.Equal(document.Document.Id, Assert.Single(_catalogue.Reader.Findings<Commitment>()).Document);
        Assert.IsType<Reference>(_catalogue.Reader.FindFinding("b")!.Finding);
    }

    [Fact]
    public void ChangedSince_ManyDocuments_InOrderOfChangeEachOnce()
    {
        for (var i = 0; i < 150; i++)
            _catalogue.Add($"brief {i}", $"{i}.pdf");
        _catalogue.Add("brief 3", "3.pdf");

        var changed = _catalogue.Reader.ChangedSince(0).ToList();

        Assert.Equal(150, changed.Count);
        Assert.Equal(changed.OrderBy(document => document.Sequence), changed);
        Assert.Equal(Letters.Id("brief 3"), changed[^1].Id);
        Assert.Equal(_catalogue.Reader.State.Sequence, changed[^1].Sequence);
        Assert.Empty(_catalogue.Reader.ChangedSince(changed[^1].Sequence));
    }

    [Fact]
    public void FindByPrefix_FirstDigits_FindsTheDocument()
    {
        _catalogue.Add("Geachte voorzitter", "brief.pdf");
        var id = Letters.Id("Geachte voorzitter");

        Assert.Equal(id, Assert.Single(_catalogue.Reader.FindByPrefix(id.Value[..5].ToUpperInvariant(), 3)).Id);
        Assert.Empty(_catalogue.Reader.FindByPrefix("xyz", 3));
    }

    [Fact]
    public void Coverage_DocumentWithoutText_IsCounted()
    {
        _catalogue.Add("Geachte voorzitter", "brief.pdf");
        _catalogue.Add("", "scan.pdf");

        var coverage = _catalogue.Reader.Coverage;

        Assert.Equal((2, 1, 2L), (coverage.Documents, coverage.WithoutText, coverage.Pages));
        Assert.Equal((new DateOnly(2024, 11, 12), new DateOnly(2024, 11, 12)), (coverage.From, coverage.To));
    }

    [Fact]
    public void Problems_SoundCatalogue_None() => Assert.Empty(_catalogue.Reader.Problems());

    public void Dispose() => _catalogue.Dispose();
}
