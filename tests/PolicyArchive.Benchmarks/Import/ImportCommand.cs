using System.CommandLine;
using System.Globalization;
using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Import;

/// <summary><c>import FOLDER</c>: registers of 10,000, 20,000 and 40,000 made-up records beside the commitments of a folder, and what twice as many cost.</summary>
internal static class ImportCommand
{
    private static readonly int[] Sizes = [10_000, 20_000, 40_000];

    public static Command Create()
    {
        var options = new BenchmarkOptions();
        var seed = new Option<int>("--seed") { Description = "Seed of the records (default 1).", DefaultValueFactory = _ => 1 };
        var command = new Command("import", "Imports registers of growing size, twice each, and asks for the commitments with them.") { seed };
        options.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(options.Folder), parsed.GetRequiredValue(options.Program), parsed.GetValue(seed), parsed.GetValue(options.Results)));
        return command;
    }

    private static int Run(DirectoryInfo folder, string program, int seed, DirectoryInfo? results)
    {
        var lines = new List<string>();
        var before = (ImportRound?)null;
        foreach (var size in Sizes)
        {
            var round = ImportRound.Run(program, folder.FullName, size, seed);
            lines.Add(Describe(round, before));
            before = round;
        }

        ResultsFile.Add("import", results, lines);
        return 0;
    }

    private static string Describe(ImportRound round, ImportRound? before)
    {
        var ratio = before is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; times {round.First / before.First:F2} and {round.Asking / before.Asking:F2} for twice as many");
        return string.Create(CultureInfo.InvariantCulture,
            $"{round.Records} records: imported in {round.First.TotalSeconds:F2} s, again in {round.Again.TotalSeconds:F2} s, all commitments asked in {round.Asking.TotalSeconds:F2} s{ratio}");
    }
}
