using System.CommandLine;
using System.Globalization;
using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Crash;

/// <summary><c>crash FOLDER</c>: SIGKILL at random moments, then the same answers as an ingest that nobody disturbed.</summary>
internal static class CrashCommand
{
    public static Command Create()
    {
        var options = new BenchmarkOptions();
        var kills = new Option<int>("--kills") { Description = "Number of kills (default 20).", DefaultValueFactory = _ => 20 };
        var seed = new Option<int>("--seed") { Description = "Seed of the moments (default 1).", DefaultValueFactory = _ => 1 };
        var command = new Command("crash", "Kills ingest at random moments, runs it again, and compares answers and verify with an undisturbed run.") { kills, seed };
        options.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(options.Folder), parsed.GetRequiredValue(options.Program),
            parsed.GetValue(kills), new Random(parsed.GetValue(seed)), parsed.GetValue(options.Results)));
        return command;
    }

    private static int Run(DirectoryInfo folder, string program, int kills, Random moments, DirectoryInfo? results)
    {
        var queries = Path.Combine(AppContext.BaseDirectory, "Crash", "queries.txt");
        using var index = new FreshFolder();
        var undisturbed = MeasuredRun.Of(program, "ingest", "--corpus", folder.FullName, "--index", index.Path, "--json");
        var files = IngestReport.Of(undisturbed).Total;
        var expected = ArchiveAnswers.Of(program, folder.FullName, index.Path, queries);

        if (!expected.IsInOrder) throw new InvalidOperationException($"verify finds an undisturbed archive out of order: {expected.Verify}");

        var rounds = new List<CrashRound>();
        for (var kill = 0; kill < kills; kill++)
        {
            var round = CrashRound.Run(program, folder.FullName, queries, undisturbed.Wall * moments.NextDouble());
            Console.Error.WriteLine(Describe(round, files, expected));
            rounds.Add(round);
        }
        return Report(folder.Name, rounds, expected, results);
    }

    private static int Report(string folder, List<CrashRound> rounds, ArchiveAnswers expected, DirectoryInfo? results)
    {
        var sameAnswers = rounds.Count(round => round.Answers.Search == expected.Search);
        var sameVerify = rounds.Count(round => round.Answers.IsInOrder && round.Answers.Verify == expected.Verify);
        var complete = rounds.Count(round => round.LostNothing);
        ResultsFile.Add("crash", results,
        [
            $"{folder}: {rounds.Count} runs, {rounds.Count(round => round.WasKilled)} killed before their end",
            $"nothing lost after {complete}, the same answers after {sameAnswers}, the same verify after {sameVerify}",
        ]);
        return complete == rounds.Count && sameAnswers == rounds.Count && sameVerify == rounds.Count ? 0 : 1;
    }

    private static string Describe(CrashRound round, int files, ArchiveAnswers expected) => string.Create(CultureInfo.InvariantCulture,
        $"killed after {round.KilledAfter.TotalSeconds:F2} s with {round.Kept} of {files} files known; then {round.Rerun.Read} read, {round.Rerun.Unchanged} unchanged; answers {Same(round.Answers.Search, expected.Search)}, verify {Same(round.Answers.Verify, expected.Verify)}");

    private static string Same(string answer, string expected) => answer == expected ? "the same" : "DIFFERENT";
}
