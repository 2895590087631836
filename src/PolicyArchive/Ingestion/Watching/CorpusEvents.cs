using System.Threading.Channels;

namespace PolicyArchive.Ingestion.Watching;

/// <summary>
/// A tap on the shoulder when something in the corpus changes. It may come too often, and on network shares it never comes: it hastens the
/// next scan and means nothing else.
/// </summary>
internal sealed class CorpusEvents : IDisposable
{
    /// <summary>A copied folder comes as a burst of events; it is over when nothing came for so long.</summary>
    private static readonly TimeSpan Lull = TimeSpan.FromMilliseconds(300);

    private readonly Channel<bool> _taps = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly FileSystemWatcher _watcher;
    private readonly TimeProvider _time;

    private CorpusEvents(FileSystemWatcher watcher, TimeProvider time)
    {
        _watcher = watcher;
        _time = time;
        watcher.Created += (_, change) => Tap(change.Name);
        watcher.Changed += (_, change) => Tap(change.Name);
        watcher.Deleted += (_, change) => Tap(change.Name);
        watcher.Renamed += (_, change) => Tap(change.Name, change.OldName);
        watcher.Error += (_, _) => _taps.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
    }

    /// <exception cref="IOException">The system watches too many files already, or cannot watch this folder.</exception>
    public static CorpusEvents Listen(string corpus, TimeProvider time)
    {
        var watcher = new FileSystemWatcher(corpus)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        try
        {
            return new CorpusEvents(watcher, time);
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    /// <summary>Comes back when a burst of changes is over, or when the time has passed.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken stop)
    {
        if (!await TapWithinAsync(atMost, stop).ConfigureAwait(false)) return;
        while (await TapWithinAsync(Lull, stop).ConfigureAwait(false))
        {
        }
    }

    public void Dispose() => _watcher.Dispose();

    private async Task<bool> TapWithinAsync(TimeSpan limit, CancellationToken stop)
    {
        using var late = new CancellationTokenSource(limit, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, late.Token);
        try
        {
            return await _taps.Reader.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Tap(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
            if (name is not null && MayMatter(name)) _taps.Writer.TryWrite(true);
    }

    /// <summary>A PDF, or a folder by the look of its name; the rest is found by the next scan.</summary>
    private static bool MayMatter(string name)
    {
        var extension = Path.GetExtension(name);
        return extension.Length == 0 || extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase);
    }
}
