using System.Runtime.Versioning;
using PolicyArchive.Ingestion.Corpus;

namespace PolicyArchive.Tests.Ingestion.Corpus;

public sealed class CorpusWalkerTests : IDisposable
{
    private readonly TempFolder _corpus = new();
    private readonly TempFolder _elsewhere = new();

    [Fact]
    public void Walk_FoldersAndTypes_ListsPdfsByPathAndCountsTheRest()
    {
        foreach (var file in new[] { "b/z.pdf", "b/a.PDF", "a.pdf", "B.pdf", "b.txt", "b/notes.docx", ".git/x.pdf", "b/.x.pdf" })
            _corpus.Write(file, "x");

        var listing = CorpusWalker.Walk(_corpus.Path);

        Assert.Equal(["B.pdf", "a.pdf", "b/a.PDF", "b/z.pdf"], Locations(listing));
        Assert.Equal((2, 0), (listing.Skipped, listing.ClosedFolders.Length));
    }

    [Fact]
    public void Walk_OddNames_AreNoProblem()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "These names are not allowed there.");
        string[] names = ["brief \"van\" 'mij'.pdf", "een\nregel.pdf", "Überweisung – ✓.pdf", "  .pdf", "a\\b.pdf", "-rf.pdf"];
        foreach (var name in names) _corpus.Write(name, "x");

        Assert.Equal(names.Order(StringComparer.Ordinal), Locations(CorpusWalker.Walk(_corpus.Path)));
    }

    [Fact]
    public void Walk_LinksThatGoRound_EndAndListEachFileOnce()
    {
        _corpus.Write("map/a.pdf", "x");
        Directory.CreateSymbolicLink(_corpus["map/rond"], _corpus.Path);
        Directory.CreateSymbolicLink(_corpus["zelf"], _corpus["map"]);
        File.CreateSymbolicLink(_corpus["een.pdf"], _corpus["twee.pdf"]);
        File.CreateSymbolicLink(_corpus["twee.pdf"], _corpus["een.pdf"]);
        File.CreateSymbolicLink(_corpus["nergens.pdf"], _corpus["bestaat-niet.pdf"]);

        Assert.Equal(["map/a.pdf"], Locations(CorpusWalker.Walk(_corpus.Path)));
    }

    [Fact]
    public void Walk_LinksToElsewhere_AreFollowedOnce()
    {
        _elsewhere.Write("c.pdf", "lang genoeg");
        Directory.CreateSymbolicLink(_elsewhere["terug"], _elsewhere.Path);
        Directory.CreateSymbolicLink(_corpus["a"], _elsewhere.Path);
        Directory.CreateSymbolicLink(_corpus["b"], _elsewhere.Path);
        File.CreateSymbolicLink(_corpus["los.pdf"], _elsewhere["c.pdf"]);

        var listing = CorpusWalker.Walk(_corpus.Path);

        Assert.Equal(["a/c.pdf", "los.pdf"], Locations(listing));
        Assert.All(listing.Files, file => Assert.Equal(11, file.Size));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Walk_ClosedFolder_IsToldAndTheRestIsListed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Rights do not stop this user.");
        _corpus.Write("a.pdf", "x");
        _corpus.Write("dicht/b.pdf", "x");
        File.SetUnixFileMode(_corpus["dicht"], UnixFileMode.None);

        var listing = CorpusWalker.Walk(_corpus.Path);
        File.SetUnixFileMode(_corpus["dicht"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(["a.pdf"], Locations(listing));
        Assert.Equal(["dicht"], listing.ClosedFolders);
        Assert.True(listing.IsInClosedFolder("dicht/b.pdf"));
        Assert.False(listing.IsInClosedFolder("dichtbij.pdf"));
    }

    public void Dispose()
    {
        _corpus.Dispose();
        _elsewhere.Dispose();
    }

    private static IEnumerable<string> Locations(CorpusListing listing) => listing.Files.Select(file => file.Location);
}
