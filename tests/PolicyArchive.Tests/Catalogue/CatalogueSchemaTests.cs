using System.Runtime.CompilerServices;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Catalogue;

public sealed class CatalogueSchemaTests : IDisposable
{
    private readonly TempFolder _old = new();
    private readonly TempFolder _fresh = new();

    [Theory]
    [InlineData(1)]
    public void Open_OlderCatalogue_IsBroughtToTheSchemaOfToday(int version)
    {
        SqliteFile.Run(_old["catalogue.db"], File.ReadAllText(Path.Combine(Versions(), $"catalogue-{version}.sql")));
        CatalogueWriter.Open(_old.Path, TimeProvider.System).Dispose();
        CatalogueWriter.Open(_fresh.Path, TimeProvider.System).Dispose();

        Assert.Equal(Schema(_fresh), Schema(_old));

        using var reader = CatalogueReader.Open(_old.Path);
        Assert.Equal("Brief", reader.FindAt("brief.pdf")!.Metadata.Title);
        Assert.Equal(DocumentKind.Letter, reader.FindAt("brief.pdf")!.Metadata.Kind);
        Assert.Equal("aaaaaaaaaaaa", Assert.Single(reader.Citing("30950-365")).Finding.Id);
        Assert.Equal(new CatalogueState("first", 1), reader.State);
        Assert.Empty(reader.Problems());
    }

    [Fact]
    public void Open_OlderCatalogueToReadOnly_SaysWhatToDo()
    {
        SqliteFile.Run(_old["catalogue.db"], File.ReadAllText(Path.Combine(Versions(), "catalogue-1.sql")));

        Assert.Contains("ingest", Assert.Throws<CatalogueException>(() => CatalogueReader.Open(_old.Path)).Message);
    }

    [Fact]
    public void Open_OlderCatalogueWithPagesOfTheFirstForm_SaysWhatToDoAndChangesNothing()
    {
        var file = _old["catalogue.db"];
        SqliteFile.Run(file, File.ReadAllText(Path.Combine(Versions(), "catalogue-1.sql")));
        SqliteFile.Run(file, "INSERT INTO pages VALUES ('0123456789abcdef', 1, 1.0, x'00', x'00')");

        var refused = Assert.Throws<CatalogueException>(() => CatalogueWriter.Open(_old.Path, TimeProvider.System));

        Assert.Equal(CatalogueTrouble.OtherPages, refused.Trouble);
        Assert.Contains("ingest the corpus anew into an empty --index", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], SqliteFile.Column(file, "SELECT CAST(user_version AS TEXT) FROM pragma_user_version"));
    }

    [Fact]
    public void Open_PagesPackedInAnotherForm_IsRefusedToReaderAndWriter()
    {
        CatalogueWriter.Open(_fresh.Path, TimeProvider.System).Dispose();
        SqliteFile.Run(_fresh["catalogue.db"], "UPDATE meta SET value = value + 1 WHERE name = 'page_format'");

        Assert.Equal(CatalogueTrouble.OtherPages, Assert.Throws<CatalogueException>(() => CatalogueReader.Open(_fresh.Path)).Trouble);
        Assert.Equal(CatalogueTrouble.OtherPages, Assert.Throws<CatalogueException>(() => CatalogueWriter.Open(_fresh.Path, TimeProvider.System)).Trouble);
    }

    [Fact]
    public void Events_ChangedOrDeleted_AreRefused()
    {
        CatalogueWriter.Open(_fresh.Path, TimeProvider.System).Dispose();
        var file = _fresh["catalogue.db"];
        SqliteFile.Run(file, "INSERT INTO events (at, source, kind, content) VALUES ('2026-01-01', 'A. de Vries', 'confirm', '{}')");

        Assert.ThrowsAny<Exception>(() => SqliteFile.Run(file, "UPDATE events SET kind = 'reject'"));
        Assert.ThrowsAny<Exception>(() => SqliteFile.Run(file, "DELETE FROM events"));
    }

    public void Dispose()
    {
        _old.Dispose();
        _fresh.Dispose();
    }

    private static List<string> Schema(TempFolder folder) =>
        SqliteFile.Column(folder["catalogue.db"], "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");

    private static string Versions([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Versions");
}
