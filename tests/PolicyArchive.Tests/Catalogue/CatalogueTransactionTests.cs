using PolicyArchive.Catalogue;

namespace PolicyArchive.Tests.Catalogue;

public sealed class CatalogueTransactionTests : IDisposable
{
    private readonly OpenCatalogue _catalogue = new();

    [Fact]
    public void Place_OtherContentInTheSameFile_NewVersionAndOldOneStaysFindable()
    {
        _catalogue.Add("eerste", "brief.pdf");
        _catalogue.Add("tweede", "brief.pdf");

        var (old, current) = (Find("eerste"), Find("tweede"));

        Assert.Equal((1, true, current.Id), (old.Version, old.IsGone, old.SupersededBy));
        Assert.Equal((2, false, null), (current.Version, current.IsGone, current.SupersededBy));
        Assert.Equal(current.Id, _catalogue.Reader.FindAt("brief.pdf")!.Id);
        Assert.Equal("eerste", _catalogue.Reader.Pages(old.Id)[0].Text);
    }

    [Fact]
    public void Place_ContentThatLivesElsewhereToo_IsNotSuperseded()
    {
        _catalogue.Add("eerste", "brief.pdf");
        _catalogue.Add("eerste", "kopie.pdf");
        _catalogue.Add("tweede", "brief.pdf");

        var old = Find("eerste");

        Assert.False(old.IsGone);
        Assert.Null(old.SupersededBy);
        Assert.Equal("kopie.pdf", old.File);
    }

    [Fact]
    public void Place_FormerContentIsBack_LivesAgain()
    {
        _catalogue.Add("eerste", "brief.pdf");
        _catalogue.Add("tweede", "brief.pdf");
        _catalogue.Add("eerste", "brief.pdf");

        Assert.Equal((3, false, null), (Find("eerste").Version, Find("eerste").IsGone, Find("eerste").SupersededBy));
        Assert.Equal(Find("eerste").Id, Find("tweede").SupersededBy);
    }

    [Fact]
    public void Place_Moved_KeepsItsVersionUnderTheNewPath()
    {
        _catalogue.Add("eerste", "a.pdf");
        _catalogue.Add("tweede", "a.pdf");
        _catalogue.Writer.Commit(change => change.Place(Letters.File("tweede", "b.pdf"), movedFrom: "a.pdf"));

        var moved = Find("tweede");

        Assert.Equal(("b.pdf", 2), (moved.File, moved.Version));
        Assert.Equal(["b.pdf", "a.pdf"], moved.Locations.Select(location => location.Path));
    }

    [Fact]
    public void Place_UnderAnotherName_IsToBeAnalysedAgain()
    {
        _catalogue.Add("eerste", "a.pdf");
        Assert.Empty(_catalogue.Reader.NotAnalysedBy("1"));

        _catalogue.Writer.Commit(change => change.Place(Letters.File("eerste", "b.pdf"), movedFrom: "a.pdf"));

        Assert.Equal([Letters.Id("eerste")], _catalogue.Reader.NotAnalysedBy("1"));
        Assert.Equal([Letters.Id("eerste")], _catalogue.Reader.NotAnalysedBy("2"));
    }

    [Fact]
    public void RemoveFile_OnlyLocation_DocumentIsGoneButFindable()
    {
        _catalogue.Add("eerste", "a.pdf");
        _catalogue.Writer.Commit(change => change.RemoveFile("a.pdf"));

        Assert.True(Find("eerste").IsGone);
        Assert.Null(Find("eerste").SupersededBy);
        Assert.Empty(_catalogue.Reader.KnownFiles());
    }

    [Fact]
    public void Fail_FileThatWasRead_IsListedAndItsDocumentGone()
    {
        _catalogue.Add("eerste", "a.pdf");
        _catalogue.Writer.Commit(change => change.Fail(Broken("a.pdf")));

        Assert.True(Find("eerste").IsGone);
        Assert.Equal("broken", Assert.Single(_catalogue.Reader.Failures()).Reason);
        Assert.Equal("broken", Assert.Single(_catalogue.Reader.KnownFiles()).FailedBecause);

        _catalogue.Add("eerste", "a.pdf");

        Assert.False(Find("eerste").IsGone);
        Assert.Empty(_catalogue.Reader.Failures());
    }

    [Fact]
    public void Embed_ParentIsGone_ChildIsGoneWithIt()
    {
        _catalogue.Add("brief", "map/brief.pdf");
        _catalogue.Writer.Commit(change =>
        {
            change.Store(Letters.Of("bijlage"), "bijlage.pdf");
            change.Embed(Letters.Id("brief"), Letters.Id("bijlage"), "bijlage.pdf");
        });
        var before = Find("bijlage");

        _catalogue.Writer.Commit(change => change.RemoveFile("map/brief.pdf"));
        var after = Find("bijlage");

        Assert.Equal(("map/brief.pdf#bijlage.pdf", false), (before.File, before.IsGone));
        Assert.True(after.IsGone);
        Assert.True(after.Sequence > before.Sequence);
        Assert.Equal([Letters.Id("bijlage")], _catalogue.Reader.EmbeddedIn(Letters.Id("brief")));
    }

    [Fact]
    public void Commit_ThatThrows_LeavesNothing()
    {
        Assert.Throws<InvalidOperationException>(() => _catalogue.Writer.Commit(change =>
        {
            change.Store(Letters.Of("eerste"), "a.pdf");
            throw new InvalidOperationException();
        }));

        Assert.Equal(0, _catalogue.Reader.State.Sequence);
        Assert.Equal(0, _catalogue.Reader.Coverage.Documents);
    }

    public void Dispose() => _catalogue.Dispose();

    private CataloguedDocument Find(string text) => _catalogue.Reader.Find(Letters.Id(text))!;

    private static FailedFile Broken(string path) => new(path, null, 3, Letters.Written, "broken", "It ends in the middle.");
}
