using CsCheck;
using PolicyArchive.Catalogue;
using PolicyArchive.Ingestion.Reporting;
using PolicyArchive.Ingestion.Verifying;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Ingestion;

public sealed class IngestionModelTests
{
    private static readonly byte[][] Contents =
    [
        TestPdf.Of("eerste brief"), TestPdf.Of("tweede brief"), TestPdf.Of("met bijlage", "bijlage.pdf", TestPdf.Of("de bijlage")), TestPdf.Of("de bijlage"),
        TestPdf.Broken("x"), [],
    ];

    [Fact]
    public Task Ingest_AnythingThatHappensToACorpus_EndsAsAFreshIngestWould() => CorpusStep.Steps.SampleAsync(async steps =>
    {
        using var archive = new IngestedCorpus();
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var step in steps)
            await ApplyAsync(archive, step, written = written.AddMinutes(1));
        AssertAddsUp(archive, await archive.IngestAsync());

        using var fresh = archive.Fresh();
        await fresh.IngestAsync();
        Assert.Equal(Describe(fresh), Describe(archive));
        Assert.Empty(IndexProblems(archive));
    }, iter: 25, threads: 1);

    private static async Task ApplyAsync(IngestedCorpus archive, CorpusStep step, DateTime time)
    {
        switch (step)
        {
            case CorpusStep.Write(var path, var content):
                archive.Add(path, Contents[content]);
                File.SetLastWriteTimeUtc(archive.Corpus[path], time);
                break;
            case CorpusStep.Move(var from, var to) when File.Exists(archive.Corpus[from]):
                Directory.CreateDirectory(Path.GetDirectoryName(archive.Corpus[to])!);
                File.Move(archive.Corpus[from], archive.Corpus[to], overwrite: true);
                break;
            case CorpusStep.Delete(var path):
                if (File.Exists(archive.Corpus[path])) File.Delete(archive.Corpus[path]);
                break;
            case CorpusStep.Scan:
                AssertAddsUp(archive, await archive.IngestAsync());
                break;
        }
    }

    private static void AssertAddsUp(IngestedCorpus archive, IngestionReport report)
    {
        Assert.Equal(Directory.GetFiles(archive.Corpus.Path, "*", SearchOption.AllDirectories).Length, report.Total);
        Assert.Equal(report.Total, report.Read + report.Duplicate + report.Unchanged + report.Unreadable + report.Skipped);
        Assert.Equal(0, report.NotReached);
        Assert.Equal(report.Unreadable, report.UnreadableByReason.Values.Sum());
        Assert.Equal(report.Unreadable, archive.Catalogue.Failures().Count(file => file.Parent is null));
    }

    /// <summary>All that an answer could show of what is there now; history is left out.</summary>
    private static IEnumerable<string> Describe(IngestedCorpus archive) =>
    [
        .. archive.Catalogue.ChangedSince(0).Where(document => !document.IsGone).OrderBy(document => document.Id).Select(document => Describe(archive, document)),
        .. archive.Catalogue.Failures().Select(file => $"{file.Path}: {file.Reason}"),
    ];

    private static string Describe(IngestedCorpus archive, CataloguedDocument document)
    {
        var places = document.Locations.Where(place => !place.IsGone).Select(place => $"{place.Path} {place.Size} {place.WrittenAt:O}");
        var parents = document.Parents.Where(parent => !parent.IsGone).Select(parent => parent.Path);
        var pages = archive.Catalogue.Pages(document.Id).Select(page => page.Text);
        return $"{document.Id} {document.FileName} {string.Join(", ", places)} in {string.Join(", ", parents)}: {string.Join("|", pages)} {document.Metadata}";
    }

    private static IEnumerable<string> IndexProblems(IngestedCorpus archive)
    {
        using var index = SearchIndex.Open(archive.IndexFolder);
        return new Verifier(archive.Corpus.Path, archive.Catalogue, index).Verify(null, TestContext.Current.CancellationToken).Index;
    }
}
