using System.Security.Cryptography;
using PolicyArchive.Extraction;
using PolicyArchive.Extraction.Workers;

namespace PolicyArchive.Tests.Extraction.Workers;

/// <summary>Real workers, and shell scripts that behave as a broken one would.</summary>
internal static class TestWorkers
{
    public static readonly WorkerCommand Real = WorkerCommand.ForAssembly("dotnet", Path.Combine(AppContext.BaseDirectory, "PolicyArchive.App.dll"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Runs <paramref name="script"/> with <c>hello</c> defined as the greeting of a worker, and <c>worker</c> as a real one.</summary>
    public static WorkerCommand Script(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The script is for a POSIX shell.");
        var hello = string.Concat(Greeting().Select(b => "\\" + Convert.ToString(b, 8).PadLeft(3, '0')));
        return new WorkerCommand("/bin/sh", ["-c", $"hello() {{ printf '{hello}'; }}; worker() {{ exec {Real}; }}; {script}"]);
    }

    public static ExtractionPool Pool(WorkerCommand command, int seconds = 60, int megabytes = 768, int workers = 1) => new(
        new ExtractionOptions { TimeLimit = TimeSpan.FromSeconds(seconds), MemoryLimitMegabytes = megabytes, Workers = workers }, command);

    public static Task<ReadResult> ReadAsync(this ExtractionPool pool, byte[] content) => pool.ReadAsync(content, Sha256Of(content), Cancellation);

    public static string Sha256Of(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static async Task<string> TextOf(this ExtractionPool pool, byte[] content) =>
        Assert.Single(Assert.IsType<ReadResult.Read>(await pool.ReadAsync(content)).Document.Pages).Text;

    public static async Task<UnreadableReason> ReasonOf(this ExtractionPool pool, byte[] content) =>
        Assert.IsType<ReadResult.Unreadable>(await pool.ReadAsync(content)).Reason;

    private static byte[] Greeting()
    {
        using var greeting = new MemoryStream();
        Frame.Write(greeting, ExtractionWorker.Hello);
        return greeting.ToArray();
    }
}
