using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.Ingestion.Watching;

/// <summary>
/// Keeps an archive up to date as long as the host runs: a scan of the whole corpus now and every <see cref="IngestionOptions.ScanEvery"/>, sooner when
/// the system tells of a change. What goes wrong in one pass is logged, and the next one tries again.
/// </summary>
/// <param name="corpus">Folder of documents, the same as the ingestor's.</param>
/// <param name="afterPass">Called with each report, from the watcher's thread.</param>
public sealed class CorpusWatcher(
    string corpus, Ingestor ingestor, IngestionOptions options, TimeProvider time, ILogger<CorpusWatcher> log,
    IProgress<IngestionProgress>? progress, Action<IngestionReport> afterPass) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var events = Listen();
        while (!stoppingToken.IsCancellationRequested)
        {
            await RunPassAsync(stoppingToken).ConfigureAwait(false);
            await WaitAsync(events, stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task RunPassAsync(CancellationToken stop)
    {
        try
        {
            var report = await ingestor.IngestAsync(retryFailed: false, progress, stop).ConfigureAwait(false);
            log.PassDone(report.Total, report.Read, report.Unreadable, report.Gone, report.Elapsed.TotalSeconds);
            foreach (var file in report.NewlyUnreadable)
                log.Unreadable(file.Path, file.Reason, file.Detail);
            afterPass(report);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception failure)
        {
            log.PassFailed(failure, failure.Message);
        }
    }

    private Task WaitAsync(CorpusEvents? events, CancellationToken stop)
    {
        var wait = events?.WaitAsync(options.ScanEvery, stop) ?? Task.Delay(options.ScanEvery, time, stop);
        return wait.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private CorpusEvents? Listen()
    {
        try
        {
            return CorpusEvents.Listen(corpus, time);
        }
        catch (Exception deaf) when (deaf is IOException or ArgumentException or UnauthorizedAccessException)
        {
            log.NoEvents(options.ScanEvery.TotalSeconds, deaf.Message);
            return null;
        }
    }
}
