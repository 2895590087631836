using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyArchive.Benchmarks.Running;

/// <summary>What the measurements of the whole program have in common.</summary>
internal sealed class BenchmarkOptions
{
    public Argument<DirectoryInfo> Folder { get; } = new Argument<DirectoryInfo>("folder") { Description = "Folder of PDFs." }.AcceptExistingOnly();

    public Option<string> Program { get; } = new("--program")
    {
        Description = "The published program (default: policyarchive on the path).",
        DefaultValueFactory = _ => "policyarchive",
        Validators = { MustBeThere },
    };

    public Option<DirectoryInfo?> Results { get; } = new("--results") { Description = "Folder to which the figures are added, by date." };

    private static void MustBeThere(OptionResult option)
    {
        var program = option.GetValueOrDefault<string>();
        var folders = program.Contains('/', StringComparison.Ordinal) ? [""] : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, program)))) option.AddError($"There is no program '{program}': publish it, and name it with --program.");
    }

    public void AddTo(Command command)
    {
        command.Add(Folder);
        command.Add(Program);
        command.Add(Results);
    }
}
