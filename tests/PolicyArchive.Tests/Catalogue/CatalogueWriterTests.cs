using PolicyArchive.Catalogue;

namespace PolicyArchive.Tests.Catalogue;

public sealed class CatalogueWriterTests
{
    [Fact]
    public void Open_SecondWriter_IsToldWhoHoldsTheLock()
    {
        using var folder = new TempFolder();
        using var first = CatalogueWriter.Open(folder.Path, TimeProvider.System);

        var refused = Assert.Throws<CatalogueException>(() => CatalogueWriter.Open(folder.Path, TimeProvider.System));

        Assert.Equal(CatalogueTrouble.Locked, refused.Trouble);
        Assert.Contains($"process {Environment.ProcessId} on {Environment.MachineName}", refused.Message);
    }

    [Fact]
    public void Open_LockFilesOfADeadProcess_AreNoObstacle()
    {
        using var folder = new TempFolder();
        folder.Write("writer.lock", "");
        folder.Write("writer.txt", "process 1 on elsewhere");

        using var writer = CatalogueWriter.Open(folder.Path, TimeProvider.System);

        Assert.Contains($"process {Environment.ProcessId}", File.ReadAllText(folder["writer.txt"]));
    }

    [Fact]
    public void Open_NewerCatalogue_OneClearSentence()
    {
        using var folder = new TempFolder();
        CatalogueWriter.Open(folder.Path, TimeProvider.System).Dispose();
        SqliteFile.Run(folder["catalogue.db"], "PRAGMA user_version = 99");

        var forWriting = Assert.Throws<CatalogueException>(() => CatalogueWriter.Open(folder.Path, TimeProvider.System));
        var forReading = Assert.Throws<CatalogueException>(() => CatalogueReader.Open(folder.Path));

        Assert.Equal(CatalogueTrouble.Newer, forWriting.Trouble);
        Assert.Equal(CatalogueTrouble.Newer, forReading.Trouble);
    }

    [Fact]
    public void Open_NoDatabase_SaysDamaged()
    {
        using var folder = new TempFolder();
        folder.Write("catalogue.db", new string('x', 5000));

        var refused = Assert.Throws<CatalogueException>(() => CatalogueWriter.Open(folder.Path, TimeProvider.System));

        Assert.Equal(CatalogueTrouble.Damaged, refused.Trouble);
    }

    [Fact]
    public void Dispose_NothingChanged_LeavesEveryFileAsItWas()
    {
        using var folder = new TempFolder();
        CatalogueWriter.Open(folder.Path, TimeProvider.System).Dispose();
        var before = Snapshot(folder);

        CatalogueWriter.Open(folder.Path, TimeProvider.System).Dispose();

        Assert.Equal(["catalogue.db", "writer.lock"], before.Select(file => file.Name));
        Assert.Equal(before, Snapshot(folder));
    }

    private static List<(string Name, long Size, DateTime Written)> Snapshot(TempFolder folder) =>
    [
        .. new DirectoryInfo(folder.Path).EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (file.Name, file.Length, file.LastWriteTimeUtc)),
    ];
}
