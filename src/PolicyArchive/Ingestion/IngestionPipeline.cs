using System.Threading.Channels;

namespace PolicyArchive.Ingestion;

/// <summary>
/// The river from files to index. Work runs in parallel and is handed on in order, so that the same files give the same catalogue.
/// <code>
/// source -- at most 64 in work or waiting --> catalogue -- "there is news" --> index
///   starts reading or analysing, all at once      one at a time, in order          follows the catalogue
/// </code>
/// </summary>
internal sealed class IngestionPipeline(SearchFeed index)
{
    private const int Ahead = 64;

    /// <summary>Runs until the source is dry, a stage breaks (the others stop then) or it is stopped; what was committed stays, and the index holds it.</summary>
    public async Task RunAsync<T>(IAsyncEnumerable<Task<T>> source, Action<T> commit, CancellationToken stop)
    {
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var started = Channel.CreateBounded<Task<T>>(Ahead);
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        await Task.WhenAll(
            Stage(() => StartAsync(source, started.Writer, halt.Token), () => started.Writer.TryComplete(), halt),
            Stage(() => CommitAsync(started.Reader, commit, news.Writer, halt.Token), () => news.Writer.TryComplete(), halt),
            Stage(() => FollowAsync(news.Reader), () => { }, halt)).ConfigureAwait(false);
    }

    private static async Task StartAsync<T>(IAsyncEnumerable<Task<T>> source, ChannelWriter<Task<T>> started, CancellationToken halt)
    {
        await foreach (var work in source.WithCancellation(halt).ConfigureAwait(false))
            await started.WriteAsync(work, halt).ConfigureAwait(false);
    }

    private static async Task CommitAsync<T>(ChannelReader<Task<T>> started, Action<T> commit, ChannelWriter<bool> news, CancellationToken halt)
    {
        await foreach (var work in started.ReadAllAsync(halt).ConfigureAwait(false))
        {
            halt.ThrowIfCancellationRequested();
            commit(await work.WaitAsync(halt).ConfigureAwait(false));
            news.TryWrite(true);
        }
    }

    private async Task FollowAsync(ChannelReader<bool> news)
    {
        await foreach (var _ in news.ReadAllAsync().ConfigureAwait(false))
            index.CatchUp();
    }

    private static Task Stage(Func<Task> work, Action completeNext, CancellationTokenSource halt) => Task.Run(async () =>
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch
        {
            await halt.CancelAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            completeNext();
        }
    }, CancellationToken.None);
}
