using PolicyArchive.Ingestion.Verifying;
using PolicyArchive.Search;
using PolicyArchive.Tests.Catalogue;

namespace PolicyArchive.Tests.Ingestion.Verifying;

public sealed class VerifierTests : IDisposable
{
    private readonly IngestedCorpus _archive = new();

    [Fact]
    public async Task Verify_AfterAnIngest_AllIsInOrder()
    {
        _archive.Add("a.pdf", "eerste");
        _archive.Add("kapot.pdf", TestPdf.Broken("x"));
        await _archive.IngestAsync();

        var report = Verify();

        Assert.True(report.IsInOrder);
        Assert.Equal(2, report.Files);
    }

    [Fact]
    public async Task Verify_FilesThatAreNotWhatTheyWere_EachIsTold()
    {
        foreach (var name in new[] { "anders.pdf", "bewerkt.pdf", "weg.pdf" })
            _archive.Add(name, "brief " + name);
        await _archive.IngestAsync();
        var written = File.GetLastWriteTimeUtc(_archive.Corpus["anders.pdf"]);
        _archive.Add("anders.pdf", "BRIEF anders.pdf");
        File.SetLastWriteTimeUtc(_archive.Corpus["anders.pdf"], written);
        _archive.Add("bewerkt.pdf", "een andere brief");
        File.Delete(_archive.Corpus["weg.pdf"]);

        Assert.Equal(
            [new("anders.pdf", Fixity.Altered), new("bewerkt.pdf", Fixity.Changed), new("weg.pdf", Fixity.Missing)],
            Verify().Fixity);
    }

    [Fact]
    public async Task Verify_IndexBehindOrOfAnotherCatalogue_IsTold()
    {
        _archive.Add("a.pdf", "eerste");
        await _archive.IngestAsync();
        SqliteFile.Run(Path.Combine(_archive.IndexFolder, "catalogue.db"), "UPDATE meta SET value = 9 WHERE name = 'sequence'");
        Assert.Contains("'ingest'", Assert.Single(Verify().Index));

        SqliteFile.Run(Path.Combine(_archive.IndexFolder, "catalogue.db"), "UPDATE meta SET value = 'other' WHERE name = 'generation'");
        Assert.Contains("'rebuild'", Assert.Single(Verify().Index));
    }

    public void Dispose() => _archive.Dispose();

    private VerificationReport Verify()
    {
        using var index = SearchIndex.Open(_archive.IndexFolder);
        return new Verifier(_archive.Corpus.Path, _archive.Catalogue, index).Verify(null, TestContext.Current.CancellationToken);
    }
}
