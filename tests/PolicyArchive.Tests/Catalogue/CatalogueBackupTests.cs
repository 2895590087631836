using PolicyArchive.Catalogue;

namespace PolicyArchive.Tests.Catalogue;

public sealed class CatalogueBackupTests : IDisposable
{
    private readonly OpenCatalogue _catalogue = new();
    private readonly TempFolder _other = new();

    [Fact]
    public void Write_WhileTheWriterIsOpen_CopiesOneMomentIntoOneFile()
    {
        _catalogue.Add("eerste", "a.pdf");
        CatalogueBackup.Write(_catalogue.Folder, _other["archief.backup"]);
        _catalogue.Add("tweede", "b.pdf");

        CatalogueBackup.Restore(_other["archief.backup"], _other["index"], TimeProvider.System);
        using var restored = CatalogueReader.Open(_other["index"]);

        Assert.Equal("eerste", restored.Pages(Letters.Id("eerste"))[0].Text);
        Assert.Null(restored.Find(Letters.Id("tweede")));
        Assert.Empty(restored.Problems());
        Assert.Equal(["archief.backup"], Directory.GetFiles(_other.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Restore_OverAnArchive_IsAnotherGeneration()
    {
        _catalogue.Add("eerste", "a.pdf");
        CatalogueBackup.Write(_catalogue.Folder, _other["archief.backup"]);
        var before = _catalogue.Reader.State;
        _catalogue.Add("tweede", "b.pdf");
        _catalogue.Writer.Dispose();

        CatalogueBackup.Restore(_other["archief.backup"], _catalogue.Folder, TimeProvider.System);
        using var restored = CatalogueReader.Open(_catalogue.Folder);

        Assert.Equal(before.Sequence, restored.State.Sequence);
        Assert.NotEqual(before.Generation, restored.State.Generation);
        Assert.Equal(1, restored.Coverage.Documents);
    }

    [Fact]
    public void Restore_WhileAWriterIsOpen_IsRefused()
    {
        CatalogueBackup.Write(_catalogue.Folder, _other["archief.backup"]);

        var refused = Assert.Throws<CatalogueException>(() => CatalogueBackup.Restore(_other["archief.backup"], _catalogue.Folder, TimeProvider.System));

        Assert.Equal(CatalogueTrouble.Locked, refused.Trouble);
    }

    [Theory]
    [InlineData("geen database, maar een lange tekst die op niets lijkt")]
    [InlineData("")]
    public void Restore_OfSomethingElse_ChangesNothing(string content)
    {
        _catalogue.Add("eerste", "a.pdf");
        _catalogue.Writer.Dispose();
        _other.Write("geen.backup", content);

        var refused = Assert.Throws<CatalogueException>(() => CatalogueBackup.Restore(_other["geen.backup"], _catalogue.Folder, TimeProvider.System));

        Assert.Equal(CatalogueTrouble.Damaged, refused.Trouble);
        Assert.NotNull(_catalogue.Reader.Find(Letters.Id("eerste")));
    }

    public void Dispose()
    {
        _catalogue.Dispose();
        _other.Dispose();
    }
}
