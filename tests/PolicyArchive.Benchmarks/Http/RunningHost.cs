using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PolicyArchive.Benchmarks.Http;

/// <summary>The published program as a host on a free port of this machine, over a folder of PDFs, once all of them are read.</summary>
internal sealed class RunningHost : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly Process _process;
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningHost(string program, string corpus, string index)
    {
        Address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}"));
        string[] arguments = ["run", "--corpus", corpus, "--index", index, "--url", Address.ToString().TrimEnd('/')];
        _process = new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"{program} ended with {_process.ExitCode}."));
    }

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    public static RunningHost Start(string program, string corpus, string index)
    {
        var host = new RunningHost(program, corpus, index);
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        host._listening.Task.WaitAsync(Patience).GetAwaiter().GetResult();
        return host;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line?.StartsWith("Listening on", StringComparison.Ordinal) == true) _listening.TrySetResult();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
