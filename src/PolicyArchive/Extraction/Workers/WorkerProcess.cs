using System.Diagnostics;

namespace PolicyArchive.Extraction.Workers;

/// <summary>One running worker, for one document at a time; to be thrown away when it is no longer <see cref="IsUsable"/>.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>Parsed fonts and pooled buffers make a worker grow slowly; a fresh one costs a third of a second.</summary>
    private const int DocumentsBeforeRetiring = 1000;

    private const long Megabyte = 1 << 20;
    private static readonly TimeSpan WatchEvery = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly ExtractionOptions _options;
    private readonly Process _process;
    private readonly LastWords _lastWords;
    private int _documents;

    private WorkerProcess(ExtractionOptions options, Process process)
    {
        _options = options;
        _process = process;
        _lastWords = new LastWords(process.StandardError);
    }

    /// <summary>False once it died, passed a limit, was left in the middle of a document, or has grown large or old.</summary>
    public bool IsUsable { get; private set; }

    /// <exception cref="WorkerUnavailableException">The program is missing or is not a worker.</exception>
    public static async Task<WorkerProcess> StartAsync(WorkerCommand command, ExtractionOptions options, CancellationToken cancellation)
    {
        var worker = new WorkerProcess(options, WorkerLauncher.Launch(command, options.MemoryLimitMegabytes));
        try
        {
            var problem = await OnItsOwnThread(worker.HearHello).WaitAsync(StartLimit, cancellation);
            worker.IsUsable = problem is null;
            return problem is null ? worker : throw new WorkerUnavailableException(command, problem);
        }
        catch (Exception failure)
        {
            worker.Dispose();
            if (failure is TimeoutException) throw new WorkerUnavailableException(command, "it says nothing.", failure);
            throw;
        }
    }

    /// <summary>Has one document read within the limits. Death, time-out and use of too much memory are answers, not exceptions.</summary>
    public async Task<ReadResult> AskAsync(WorkerRequest request, CancellationToken cancellation)
    {
        IsUsable = false;
        _documents++;
        var exchange = OnItsOwnThread(() => Exchange(request));
        if (await WatchAsync(exchange, cancellation) is { } passedLimit)
        {
            End();
            return passedLimit;
        }

        var result = await exchange;
        IsUsable = CanGoOnAfter(result);
        return result;
    }

    public void Dispose()
    {
        End();
        _process.Dispose();
    }

    private string? HearHello()
    {
        try
        {
            var isHello = Frame.Read(_process.StandardOutput.BaseStream).AsSpan().SequenceEqual(ExtractionWorker.Hello);
            return isHello ? null : $"it ends without a word. {_lastWords.FirstLine()}".TrimEnd();
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException)
        {
            return "it is another program or another version.";
        }
    }

    private ReadResult Exchange(WorkerRequest request)
    {
        try
        {
            Frame.Write(_process.StandardInput.BaseStream, request.Encode());
            return Frame.Read(_process.StandardOutput.BaseStream) is { } answer ? ReadResultCodec.Decode(answer) : Death();
        }
        catch (InvalidDataException)
        {
            return new ReadResult.Unreadable(UnreadableReason.WorkerDied, "The process that read it gave an answer that cannot be understood.");
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            return Death();
        }
    }

    private ReadResult.Unreadable Death()
    {
        var words = _lastWords.FirstLine();
        return words.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)
            ? new ReadResult.Unreadable(UnreadableReason.OutOfMemory, MemoryLimitPassed())
            : new ReadResult.Unreadable(UnreadableReason.WorkerDied, $"The process that read it ended. {words}".TrimEnd());
    }

    private async Task<ReadResult.Unreadable?> WatchAsync(Task exchange, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        while (await Task.WhenAny(exchange, Task.Delay(WatchEvery, cancellation)) != exchange)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Stopwatch.GetElapsedTime(started) > _options.TimeLimit)
                return new ReadResult.Unreadable(UnreadableReason.TimedOut, $"Reading it took more than {_options.TimeLimit.TotalSeconds:0} seconds.");
            if (WorkingSet.Of(_process) > _options.MemoryLimitMegabytes * Megabyte)
                return new ReadResult.Unreadable(UnreadableReason.OutOfMemory, MemoryLimitPassed());
        }
        return null;
    }

    private string MemoryLimitPassed() => $"Reading it took more than {_options.MemoryLimitMegabytes} MB of memory.";

    private bool CanGoOnAfter(ReadResult result)
    {
        var isDoubtful = result is ReadResult.Unreadable { Reason: UnreadableReason.WorkerDied or UnreadableReason.OutOfMemory };
        var hasDoneItsShare = _documents >= DocumentsBeforeRetiring || WorkingSet.Of(_process) > _options.MemoryLimitMegabytes * Megabyte / 2;
        return !isDoubtful && !hasDoneItsShare;
    }

    private void End()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception ended) when (ended is InvalidOperationException or AggregateException or System.ComponentModel.Win32Exception)
        {
            // It was quicker than we were.
        }
    }

    /// <summary>Reading a pipe blocks; on threads of the pool, of which there are few, that would hold up everything else.</summary>
    private static Task<T> OnItsOwnThread<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
