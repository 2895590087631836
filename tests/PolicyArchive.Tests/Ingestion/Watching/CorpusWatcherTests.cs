using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyArchive.Catalogue;
using PolicyArchive.Ingestion;
using PolicyArchive.Ingestion.Reporting;
using PolicyArchive.Ingestion.Watching;
using PolicyArchive.Tests.Extraction.Workers;

namespace PolicyArchive.Tests.Ingestion.Watching;

public sealed class CorpusWatcherTests : IDisposable
{
    private readonly TempFolder _corpus = new();
    private readonly TempFolder _index = new();
    private readonly Channel<IngestionReport> _reports = Channel.CreateUnbounded<IngestionReport>();

    [Fact]
    public async Task Run_FileThatIsStillWritten_IsReadOnceItLiesStill()
    {
        using var writer = CatalogueWriter.Open(_index.Path, TimeProvider.System);
        using var reader = CatalogueReader.Open(_index.Path);
        using var watcher = Watch(writer, reader);
        await watcher.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, (await NextAsync()).Total);

        var letter = TestPdf.Of("de brief");
        await using (var file = File.Create(_corpus["brief.pdf"]))
        {
            await file.WriteAsync(letter.AsMemory(0, 100), TestContext.Current.CancellationToken);
            await file.FlushAsync(TestContext.Current.CancellationToken);
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            await file.WriteAsync(letter.AsMemory(100), TestContext.Current.CancellationToken);
        }

        var report = await NextAsync();
        while (report.Read == 0) report = await NextAsync();
        await watcher.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal((1, 1, 0), (report.Total, report.Read, report.Unreadable));
        Assert.Empty(reader.Failures());
    }

    public void Dispose()
    {
        _corpus.Dispose();
        _index.Dispose();
    }

    private CorpusWatcher Watch(CatalogueWriter writer, CatalogueReader reader)
    {
        var options = new IngestionOptions { ScanEvery = TimeSpan.FromDays(1) };
        var ingestor = new Ingestor(_corpus.Path, writer, reader, () => TestWorkers.Pool(TestWorkers.Real), options, TimeProvider.System);
        return new CorpusWatcher(
            _corpus.Path, ingestor, options, TimeProvider.System, NullLogger<CorpusWatcher>.Instance, progress: null, report => _reports.Writer.TryWrite(report));
    }

    private async Task<IngestionReport> NextAsync() =>
        await _reports.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
}
