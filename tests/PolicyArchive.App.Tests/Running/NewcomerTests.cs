using System.Diagnostics;

namespace PolicyArchive.App.Tests.Running;

/// <summary>README's first command takes <c>corpus/</c> and <c>index/</c> of the folder where the user stands, not of the project.</summary>
public sealed class NewcomerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyarchive-");

    [Fact]
    public async Task DotnetRun_FromAnotherFolder_TakesTheCorpusThere()
    {
        var letter = Directory.EnumerateFiles(Path.Combine(RunningProgram.Root, "corpus", "ek-schoolgebouwen"), "*.pdf").Order(StringComparer.Ordinal).First();
        File.Copy(letter, Path.Combine(_folder.CreateSubdirectory("corpus").FullName, "brief.pdf"));

        var (exitCode, said) = await RunHereAsync("ingest");

        Assert.True(exitCode == 0, said);
        Assert.Contains("1 page in ", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "index", "catalogue.db")), said);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int ExitCode, string Said)> RunHereAsync(string command)
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet", ["run", "--no-build", "-c", built, "--project", Path.Combine(RunningProgram.Root, "src", "PolicyArchive.App"), "--", command])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var said = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, string.Concat(said));
    }
}
