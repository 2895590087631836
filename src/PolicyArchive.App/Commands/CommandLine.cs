using System.CommandLine;

namespace PolicyArchive.App.Commands;

/// <summary>The command line: one line a command, and one place where a failure becomes a sentence.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan CleanStop = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args)
    {
        var root = Build(Configuration.Read(), TimeProvider.System);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0) return Refuse($"{parsed.Errors[0].Message} Try 'policyarchive --help'.");

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = CleanStop,
            });
        }
        catch (Exception failure) when (Sentence.Of(failure) is { } sentence)
        {
            return Refuse(sentence);
        }
    }

    private static RootCommand Build(IConfiguration configuration, TimeProvider time)
    {
        var shared = new SharedOptions(configuration, time);
        var root = new RootCommand("PolicyArchive: an archive and Dutch full-text search for policy correspondence.");
        foreach (var option in shared.All) root.Add(option);

        RunCommand.AddTo(root, shared);
        root.Add(RunCommand.Build(shared));
        root.Add(IngestCommand.Build(shared));
        root.Add(SearchCommand.Build(shared));
        root.Add(ShowCommand.Build(shared));
        root.Add(AnalyseCommand.Build(shared));
        root.Add(CommitmentsCommand.Build(shared));
        root.Add(CheckCommand.Build(shared));
        root.Add(ReviewCommand.Build(shared));
        root.Add(ImportCommand.Build(shared));
        root.Add(UpkeepCommands.Verify(shared));
        root.Add(UpkeepCommands.Rebuild(shared));
        root.Add(UpkeepCommands.Backup(shared));
        root.Add(UpkeepCommands.Restore(shared));
        return root;
    }

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return ExitCode.CouldNotRun;
    }
}
