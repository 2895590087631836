using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using PolicyArchive.App.Tests.Running;

[assembly: AssemblyFixture(typeof(RunningProgram))]

namespace PolicyArchive.App.Tests.Running;

/// <summary>The program itself, built beside the tests, over a copy of the repository's corpus with a hostile letter in it, and an index of its own; one for all tests.</summary>
public sealed class RunningProgram : IAsyncLifetime
{
    /// <summary>Terms are judged on this day.</summary>
    public const string AsOf = "2026-11-23";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyarchive-");
    private readonly string[] _options;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    public RunningProgram()
        : this([])
    {
    }

    /// <summary>Another program beside the one for all tests, with options of its own.</summary>
    internal RunningProgram(params string[] options) => _options = options;

    public int Port { get; } = FreePort();

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}"));

    public HttpClient Client { get; private set; } = null!;

    public static string Root { get; } = FindRoot();

    public async ValueTask InitializeAsync()
    {
        var corpus = _folder.CreateSubdirectory("corpus");
        CopyCorpus(corpus.FullName);
        ScriptLetter.Write(corpus.FullName);
        string[] command =
        [
            Path.Combine(AppContext.BaseDirectory, "PolicyArchive.App.dll"), "run", "--url", Address.ToString().TrimEnd('/'),
            "--corpus", corpus.FullName, "--index", Path.Combine(_folder.FullName, "index"), "--as-of", AsOf, .. _options,
        ];
        _process = Process.Start(new ProcessStartInfo("dotnet", command)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"The program ended: {Said}"));
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _listening.Task.WaitAsync(Patience);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (_process is { HasExited: false }) _process.Kill(entireProcessTree: true);
        _process?.WaitForExit();
        _process?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said) _said.AppendLine(line);
        if (line.StartsWith("Listening on", StringComparison.Ordinal)) _listening.TrySetResult();
    }

    private static void CopyCorpus(string target)
    {
        var source = Path.Combine(Root, "corpus");
        foreach (var file in Directory.EnumerateFiles(source, "*.pdf", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PolicyArchive.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
