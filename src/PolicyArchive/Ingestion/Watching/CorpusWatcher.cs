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
    private readonly SemaphoreSlim _asked = new(0);
    private volatile bool _isRetryAsked;
    private volatile bool _isInPass;

    /// <summary>A pass is running, or about to.</summary>
    public bool IsAtWork => _isInPass || _isRetryAsked;

    /// <summary>Ends the wait for the next pass, which tries again what could not be read.</summary>
    public void RetryFailed()
    {
        _isRetryAsked = true;
        _asked.Release();
    }

    public override void Dispose()
    {
        _asked.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var events = Listen();
        while (!stoppingToken.IsCancellationRequested)
        {
            _isInPass = true;
            await RunPassAsync(stoppingToken).ConfigureAwait(false);
            _isInPass = false;
            await WaitAsync(events, stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task RunPassAsync(CancellationToken stop)
    {
        var retryFailed = _isRetryAsked;
        _isRetryAsked = false;
        try
        {
            var report = await ingestor.IngestAsync(retryFailed, progress, stop).ConfigureAwait(false);
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
            IngestionMetrics.PassBroke();
        }
    }

    /// <summary>Until the corpus changes, someone asks, or it is time for the next scan.</summary>
    private async Task WaitAsync(CorpusEvents? events, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var change = events?.WaitAsync(options.ScanEvery, either.Token) ?? Task.Delay(options.ScanEvery, time, either.Token);
        var question = _asked.WaitAsync(either.Token);
        await Task.WhenAny(change, question).ConfigureAwait(false);
        await either.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(change, question).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
