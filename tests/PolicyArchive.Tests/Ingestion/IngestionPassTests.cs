using PolicyArchive.Documents;
using PolicyArchive.Ingestion.Corpus;
using PolicyArchive.Ingestion.Reporting;
using PolicyArchive.Tests.Catalogue;

namespace PolicyArchive.Tests.Ingestion;

public sealed class IngestionPassTests : IDisposable
{
    private readonly IngestedCorpus _archive = new();

    [Fact]
    public async Task Ingest_FilesOfEveryKind_EachIsExactlyOneThing()
    {
        _archive.Add("2024/a.pdf", "Geachte voorzitter");
        _archive.Add("2024/b.PDF", "Geachte voorzitter");
        _archive.Add("2024/kapot.pdf", TestPdf.Broken("x"));
        _archive.Add("scan.pdf", "");
        _archive.Corpus.Write("leesmij.txt", "geen pdf");
        _archive.Corpus.Write(".verborgen/c.pdf", "x");

        var report = await _archive.IngestAsync();

        Assert.Equal((5, 2, 1, 0, 1, 1), Sum(report));
        Assert.Equal(0, report.NotReached);
        Assert.Equal("broken", Assert.Single(report.UnreadableByReason).Key);
        Assert.Equal("2024/kapot.pdf", Assert.Single(report.NewlyUnreadable).Path);
        Assert.Equal((2, 1, 1), (report.Pages, report.PagesWithoutText, report.DocumentsWithoutText));
        Assert.True(report.BytesPerPage > 10);
        Assert.Equal("2024/a.pdf", _archive.Catalogue.FindAt("2024/b.PDF")!.File);
    }

    [Fact]
    public async Task Ingest_NothingChanged_OpensNothingAndWritesNothing()
    {
        _archive.Add("a.pdf", "Geachte voorzitter");
        _archive.Add("kapot.pdf", TestPdf.Broken("x"));
        await _archive.IngestAsync();
        var (before, opened) = (Snapshot(), _archive.Opened);

        var report = await _archive.IngestAsync();

        Assert.Equal((2, 0, 0, 1, 1, 0), Sum(report));
        Assert.Empty(report.NewlyUnreadable);
        Assert.Equal(opened, _archive.Opened);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Ingest_ChangedFile_IsANewVersion()
    {
        _archive.Add("a.pdf", "eerste");
        await _archive.IngestAsync();
        _archive.Add("a.pdf", "tweede versie");

        var report = await _archive.IngestAsync();

        var current = _archive.Catalogue.FindAt("a.pdf")!;
        Assert.Equal((1, 1), (report.Read, report.Changed));
        Assert.Equal((2, "tweede versie"), (current.Version, _archive.Catalogue.Pages(current.Id)[0].Text));
        Assert.Equal(2, _archive.Catalogue.Coverage.Documents);
    }

    [Fact]
    public async Task Ingest_MovedFile_IsNotOpenedAgain()
    {
        _archive.Add("a.pdf", "eerste");
        await _archive.IngestAsync();
        Directory.CreateDirectory(_archive.Corpus["map"]);
        File.Move(_archive.Corpus["a.pdf"], _archive.Corpus["map/a.pdf"]);

        var report = await _archive.IngestAsync();

        Assert.Equal((1, 0, 0, 1, 0, 0), Sum(report));
        Assert.Equal((1, 0, 1), (report.Moved, report.Gone, _archive.Opened));
        Assert.Equal("map/a.pdf", _archive.Catalogue.FindAt("map/a.pdf")!.File);
        Assert.Equal(0, report.Reanalysed);
    }

    [Fact]
    public async Task Ingest_RenamedFile_IsAnalysedUnderItsNewNameFromStoredPages()
    {
        _archive.Add("a.pdf", "eerste");
        await _archive.IngestAsync();
        File.Move(_archive.Corpus["a.pdf"], _archive.Corpus["b.pdf"]);

        var report = await _archive.IngestAsync();

        Assert.Equal((1, 1), (report.Reanalysed, _archive.Opened));
        Assert.Equal(0, (await _archive.IngestAsync()).Reanalysed);
    }

    [Fact]
    public async Task Ingest_DeletedAndPutBack_GoneThenThereAgain()
    {
        _archive.Add("a.pdf", "eerste");
        await _archive.IngestAsync();
        File.Delete(_archive.Corpus["a.pdf"]);

        var gone = await _archive.IngestAsync();
        Assert.Equal((0, 1), (gone.Total, gone.Gone));
        Assert.True(_archive.Catalogue.FindAt("a.pdf")!.IsGone);

        _archive.Add("a.pdf", "eerste");
        var back = await _archive.IngestAsync();
        Assert.Equal((1, 1), (back.Unchanged, back.Moved));
        Assert.False(_archive.Catalogue.FindAt("a.pdf")!.IsGone);
        Assert.Equal(1, _archive.Opened);
    }

    [Fact]
    public async Task Ingest_TouchedFile_IsUnchangedAndNotHashedTwice()
    {
        _archive.Add("a.pdf", "eerste");
        await _archive.IngestAsync();
        File.SetLastWriteTimeUtc(_archive.Corpus["a.pdf"], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(1, (await _archive.IngestAsync()).Unchanged);
        var before = Snapshot();
        await _archive.IngestAsync();

        Assert.Equal(before, Snapshot());
        Assert.Equal(1, _archive.Opened);
    }

    [Fact]
    public async Task Ingest_KnownFailure_IsTriedAgainOnlyWhenAsked()
    {
        _archive.Add("kapot.pdf", TestPdf.Broken("x"));
        _archive.Add("kopie.pdf", TestPdf.Broken("x"));
        var first = await _archive.IngestAsync();
        var second = await _archive.IngestAsync();
        var third = await _archive.IngestAsync(retryFailed: true);

        Assert.Equal((2, 2, 2), (first.Unreadable, second.Unreadable, third.Unreadable));
        Assert.Equal((2, 0, 0), (first.NewlyUnreadable.Length, second.NewlyUnreadable.Length, third.NewlyUnreadable.Length));
        Assert.Equal(2, _archive.Opened);
    }

    [Fact]
    public async Task Ingest_FailureThatIsMended_IsReadAndNoLongerListed()
    {
        _archive.Add("a.pdf", TestPdf.Broken("x"));
        await _archive.IngestAsync();
        _archive.Add("a.pdf", "eerste");

        var report = await _archive.IngestAsync();

        Assert.Equal((1, 0), (report.Read, report.Unreadable));
        Assert.Empty(_archive.Catalogue.Failures());
    }

    [Fact]
    public async Task Ingest_EmptyFile_IsUnreadableWithoutBeingOpened()
    {
        _archive.Add("leeg.pdf", []);

        var report = await _archive.IngestAsync();

        Assert.Equal(("not-a-pdf", 0), (Assert.Single(report.NewlyUnreadable).Reason, _archive.Opened));
        Assert.Empty((await _archive.IngestAsync()).NewlyUnreadable);
    }

    [Fact]
    public async Task Ingest_OtherRules_AnalysesStoredPagesOnly()
    {
        _archive.Add("a.pdf", "eerste");
        await _archive.IngestAsync();
        SqliteFile.Run(Path.Combine(_archive.IndexFolder, "catalogue.db"), "UPDATE documents SET rules_version = 'older'");
        File.Delete(_archive.Corpus["a.pdf"]);

        var report = await _archive.IngestAsync();

        Assert.Equal((1, 1, 1), (report.Reanalysed, report.Gone, _archive.Opened));
        Assert.NotEqual("older", _archive.Catalogue.FindAt("a.pdf")!.RulesVersion);
    }

    [Fact]
    public async Task Ingest_Stopped_KeepsWhatIsDoneAndGoesOnNextTime()
    {
        using var stop = new CancellationTokenSource();
        for (var i = 0; i < 100; i++) _archive.Add($"{i:00}.pdf", $"brief {i}");
        _archive.BeforeOpening = path => { if (path.EndsWith("90.pdf", StringComparison.Ordinal)) stop.Cancel(); };

        var stopped = await _archive.IngestUntilAsync(stop.Token);
        var next = await _archive.IngestAsync();

        Assert.True(stopped.IsStopped);
        Assert.Equal(100, stopped.Read + stopped.NotReached);
        Assert.InRange(stopped.Read, 20, 91);
        Assert.Equal((stopped.Read, 100 - stopped.Read, 0), (next.Unchanged, next.Read, next.NotReached));
    }

    [Fact]
    public async Task Ingest_ManyInParallel_AreStoredInTheOrderOfTheirPaths()
    {
        for (var i = 0; i < 90; i++) _archive.Add($"{i:00}.pdf", $"brief {i}");
        _archive.BeforeOpening = path => Thread.Sleep(path.GetHashCode(StringComparison.Ordinal) & 7);

        await _archive.IngestAsync();

        Assert.Equal(Enumerable.Range(0, 90).Select(i => $"{i:00}.pdf"), _archive.Catalogue.ChangedSince(0).Select(document => document.File));
    }

    [Fact]
    public async Task Ingest_NoCorpus_OneClearSentence()
    {
        _archive.Corpus.Dispose();

        var refused = await Assert.ThrowsAsync<CorpusException>(() => _archive.IngestAsync());

        Assert.StartsWith("There is no folder", refused.Message);
        Directory.CreateDirectory(_archive.Corpus.Path);
    }

    public void Dispose() => _archive.Dispose();

    private static (int Total, int Read, int Duplicate, int Unchanged, int Unreadable, int Skipped) Sum(IngestionReport report) =>
        (report.Total, report.Read, report.Duplicate, report.Unchanged, report.Unreadable, report.Skipped);

    private List<(string Name, long Size, DateTime Written)> Snapshot() =>
    [
        .. new DirectoryInfo(_archive.IndexFolder).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(file => file.FullName, StringComparer.Ordinal).Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc)),
    ];
}
