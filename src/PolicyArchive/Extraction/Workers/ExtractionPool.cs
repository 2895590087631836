using System.Collections.Concurrent;

namespace PolicyArchive.Extraction.Workers;

/// <summary>
/// Reads PDFs in worker processes, so that no PDF can end, hang or bloat this one. Workers start when they are first needed, are used
/// again, and end with the pool; a pool is made for one pass over the corpus.
/// </summary>
public sealed class ExtractionPool : IAsyncDisposable
{
    private readonly ExtractionOptions _options;
    private readonly WorkerCommand _command;
    private readonly SemaphoreSlim _turns;
    private readonly ConcurrentStack<WorkerProcess> _waiting = new();
    private readonly CancellationTokenSource _closing = new();

    /// <exception cref="ArgumentException">An option is out of range.</exception>
    public ExtractionPool(ExtractionOptions options, WorkerCommand command)
    {
        if (options.Problem() is { } problem) throw new ArgumentException(problem, nameof(options));

        _options = options;
        _command = command;
        _turns = new SemaphoreSlim(options.Workers);
    }

    /// <summary>Reads a file; at most as many at a time as there are workers, in the order of the calls.</summary>
    /// <param name="sha256">Of the file's bytes, in hexadecimal; when they have changed since, the answer is <see cref="UnreadableReason.Changed"/>.</param>
    /// <exception cref="WorkerUnavailableException">The installation is broken; no document can be read.</exception>
    public Task<ReadResult> ReadAsync(string path, string sha256, CancellationToken cancellation) =>
        InTurnAsync(new WorkerRequest.OfFile(Path.GetFullPath(path), sha256), cancellation);

    /// <summary>Reads bytes that lie nowhere on disk, such as a file inside a PDF.</summary>
    /// <exception cref="WorkerUnavailableException">The installation is broken; no document can be read.</exception>
    public Task<ReadResult> ReadAsync(byte[] content, string sha256, CancellationToken cancellation) =>
        InTurnAsync(new WorkerRequest.OfContent(content, sha256), cancellation);

    /// <summary>Gives up what is being read, and ends all workers.</summary>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        for (var turn = 0; turn < _options.Workers; turn++) await _turns.WaitAsync();
        while (_waiting.TryPop(out var worker)) worker.Dispose();
    }

    private async Task<ReadResult> InTurnAsync(WorkerRequest request, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        await _turns.WaitAsync(either.Token);
        try
        {
            var result = await AskAsync(await WaitingOrNewAsync(either.Token), request, either.Token);
            return IsDeath(result) ? await AskAsync(await NewAsync(either.Token), request, either.Token) : result;
        }
        finally
        {
            _turns.Release();
        }
    }

    private static bool IsDeath(ReadResult result) => result is ReadResult.Unreadable { Reason: UnreadableReason.WorkerDied };

    private async Task<ReadResult> AskAsync(WorkerProcess worker, WorkerRequest request, CancellationToken cancellation)
    {
        try
        {
            return await worker.AskAsync(request, cancellation);
        }
        finally
        {
            if (worker.IsUsable) _waiting.Push(worker);
            else worker.Dispose();
        }
    }

    private Task<WorkerProcess> WaitingOrNewAsync(CancellationToken cancellation) =>
        _waiting.TryPop(out var worker) ? Task.FromResult(worker) : NewAsync(cancellation);

    private Task<WorkerProcess> NewAsync(CancellationToken cancellation) => WorkerProcess.StartAsync(_command, _options, cancellation);
}
