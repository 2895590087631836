using System.CommandLine;
using System.Globalization;
using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Speed;

/// <summary><c>speed FOLDER</c>: ingest from nothing against recollindex on the same files in the same run, then ingest with nothing to do.</summary>
internal static class SpeedCommand
{
    private const double HighestRatio = 1.0;
    private const double HighestIdleRatio = 0.1;
    private const double HighestHostMemory = 400;
    private const double Megabyte = 1 << 20;

    public static Command Create()
    {
        var options = new BenchmarkOptions();
        var rounds = new Option<int>("--rounds") { Description = "Number of rounds (default 3).", DefaultValueFactory = _ => 3 };
        var command = new Command("speed", "Times ingest against recollindex (Debian recollcmd), and an ingest that finds nothing new.") { rounds };
        options.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(options.Folder), parsed.GetRequiredValue(options.Program), parsed.GetValue(rounds), parsed.GetValue(options.Results)));
        return command;
    }

    private static int Run(DirectoryInfo folder, string program, int rounds, DirectoryInfo? results)
    {
        using var copy = new FreshFolder();
        CopyOf(folder, copy);
        var measured = new List<SpeedRound>();
        for (var number = 0; number < rounds; number++)
        {
            measured.Add(SpeedRound.Run(copy.Path, program, peerFirst: number % 2 == 1));
            var round = measured[^1];
            Console.Error.WriteLine(Say($"round {number + 1}: ingest {round.Ingest.Wall.TotalSeconds:F2} s, recollindex {round.Recoll.Wall.TotalSeconds:F2} s, idle {round.Idle.Wall.TotalSeconds:F2} s"));
        }
        return Report(folder.Name, measured, results);
    }

    private static int Report(string folder, List<SpeedRound> rounds, DirectoryInfo? results)
    {
        var (ratio, idle) = (Median(rounds.Select(round => round.Ratio)), Median(rounds.Select(round => round.IdleRatio)));
        var seconds = Median(rounds.Select(round => round.Ingest.Wall.TotalSeconds));
        var host = rounds.Max(round => round.Ingest.Memory) / Megabyte;
        var worker = rounds.Max(round => round.Ingest.WorkerMemory) / Megabyte;
        var writes = rounds.SelectMany(round => round.IdleWrites).Distinct().ToList();
        var opened = rounds.Max(round => round.IdleReads);
        var report = rounds[^1].Report;
        ResultsFile.Add("speed", results,
        [
            Say($"{folder}: {report.Read} documents, {report.Pages} pages, {report.BytesPerPage:F0} bytes a page; {rounds.Count} rounds, medians"),
            Say($"ingest {seconds:F2} s ({report.Pages / seconds:F0} pages/s), recollindex {Median(rounds.Select(round => round.Recoll.Wall.TotalSeconds)):F2} s: ratio {ratio:F2} (at most {HighestRatio:F1})"),
            Say($"memory at most {host:F0} MB in the host (at most {HighestHostMemory:F0}), {worker:F0} MB in a worker"),
            Say($"ingest with nothing new {Median(rounds.Select(round => round.Idle.Wall.TotalSeconds)):F2} s: ratio {idle:F3} (at most {HighestIdleRatio:F1}); {opened} PDFs opened, {writes.Count} files of the index written {string.Join(", ", writes)}"),
        ]);
        var isQuick = ratio <= HighestRatio && idle <= HighestIdleRatio;
        var isModest = host <= HighestHostMemory && writes.Count == 0 && opened == 0;
        return isQuick && isModest ? 0 : 1;
    }

    private static void CopyOf(DirectoryInfo folder, FreshFolder copy)
    {
        foreach (var file in folder.EnumerateFiles("*.pdf", SearchOption.AllDirectories))
            file.CopyTo(copy[Path.GetRelativePath(folder.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '_')]);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
