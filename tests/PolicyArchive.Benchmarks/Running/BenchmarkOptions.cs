using System.CommandLine;

namespace PolicyArchive.Benchmarks.Running;

/// <summary>What the measurements of the whole program have in common.</summary>
internal sealed class BenchmarkOptions
{
    public Argument<DirectoryInfo> Folder { get; } = new Argument<DirectoryInfo>("folder") { Description = "Folder of PDFs." }.AcceptExistingOnly();

    public Option<string> Program { get; } = new("--program")
    {
        Description = "The published program (default: policyarchive on the path).",
        DefaultValueFactory = _ => "policyarchive",
    };

    public Option<DirectoryInfo?> Results { get; } = new("--results") { Description = "Folder to which the figures are added, by date." };

    public void AddTo(Command command)
    {
        command.Add(Folder);
        command.Add(Program);
        command.Add(Results);
    }
}
