namespace PolicyArchive.Tests.Ingestion;

public sealed class AttachmentTests : IDisposable
{
    private readonly IngestedCorpus _archive = new();

    [Fact]
    public async Task Ingest_PdfInsidePdf_IsADocumentOfItsOwnWithItsParent()
    {
        _archive.Add("map/brief.pdf", TestPdf.Of("de brief", "bijlage.pdf", TestPdf.Of("de bijlage")));

        var report = await _archive.IngestAsync();

        var parent = _archive.Catalogue.FindAt("map/brief.pdf")!;
        var child = _archive.Catalogue.Find(Assert.Single(_archive.Catalogue.EmbeddedIn(parent.Id)))!;
        Assert.Equal((1, 1, 1, 2), (report.Total, report.Read, report.Embedded, report.Pages));
        Assert.Equal(("map/brief.pdf#bijlage.pdf", "bijlage.pdf", false), (child.File, child.FileName, child.IsGone));
        Assert.Equal(parent.Id, Assert.Single(child.Parents).Parent);
        Assert.Equal("de bijlage", _archive.Catalogue.Pages(child.Id)[0].Text);
    }

    [Fact]
    public async Task Ingest_PdfInsidePdfInsidePdf_IsReadToo()
    {
        var inner = TestPdf.Of("de bijlage", "diepst.pdf", TestPdf.Of("het diepste"));
        _archive.Add("brief.pdf", TestPdf.Of("de brief", "bijlage.pdf", inner));

        var report = await _archive.IngestAsync();

        Assert.Equal(2, report.Embedded);
        Assert.Equal(
            ["brief.pdf", "brief.pdf#bijlage.pdf", "brief.pdf#bijlage.pdf#diepst.pdf"],
            _archive.Catalogue.ChangedSince(0).Select(document => document.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ingest_OtherThingInsidePdf_IsPassedOver()
    {
        _archive.Add("brief.pdf", TestPdf.Of("de brief", "cijfers.csv", "a;b"u8.ToArray()));

        Assert.Equal(0, (await _archive.IngestAsync()).Embedded);
        Assert.Equal(1, _archive.Catalogue.Coverage.Documents);
    }

    [Fact]
    public async Task Ingest_BrokenPdfInsidePdf_IsARowThatGoesWithItsParent()
    {
        _archive.Add("brief.pdf", TestPdf.Of("de brief", "kapot.pdf", TestPdf.Broken("x")));

        var first = await _archive.IngestAsync();
        var retried = await _archive.IngestAsync(retryFailed: true);

        Assert.Equal((1, 0), (first.Read, first.Unreadable));
        Assert.Equal("brief.pdf#kapot.pdf", Assert.Single(first.NewlyUnreadable).Path);
        Assert.Equal("brief.pdf#kapot.pdf", Assert.Single(_archive.Catalogue.Failures()).Path);
        Assert.Equal((2, 1), (_archive.Opened, retried.Read));
        Assert.Empty(retried.NewlyUnreadable);

        File.Delete(_archive.Corpus["brief.pdf"]);
        await _archive.IngestAsync();
        Assert.Empty(_archive.Catalogue.Failures());
    }

    public void Dispose() => _archive.Dispose();
}
