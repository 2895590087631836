using System.CommandLine;
using System.Globalization;
using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Hostile;

/// <summary><c>hostile FOLDER</c>: does the host survive files that are made to break it, and is every file accounted for?</summary>
internal static class HostileCommand
{
    private const int SecondsPerDocument = 20;
    private const int MemoryLimit = 768;
    private const double Megabyte = 1 << 20;
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(4);

    public static Command Create()
    {
        var options = new BenchmarkOptions();
        var command = new Command("hostile", $"Ingests broken and malicious PDFs, {SecondsPerDocument} seconds and {MemoryLimit} MB a document.");
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(options.Folder), parsed.GetRequiredValue(options.Program), parsed.GetValue(options.Results)));
        return command;
    }

    private static int Run(DirectoryInfo folder, string program, DirectoryInfo? results)
    {
        using var index = new FreshFolder();
        var run = MeasuredRun.Of(
            program, "ingest", "--corpus", folder.FullName, "--index", index.Path, "--json",
            "--time-limit", $"{SecondsPerDocument}", "--memory-limit", $"{MemoryLimit}");
        var report = IngestReport.Of(run);
        var files = folder.EnumerateFiles("*", SearchOption.AllDirectories).Count();
        var (isComplete, isQuick, isWithinLimit) = (report.AddsUp && report.Total == files, run.Wall < LongestRun, run.WorkerMemory <= MemoryLimit * Megabyte);
        ResultsFile.Add("hostile", results,
        [
            Say($"{files} files of {folder.Name}: {report.Read} read ({report.Pages} pages), {report.Duplicate} duplicate, {report.Unreadable} unreadable, {report.Skipped} skipped"),
            .. report.UnreadableByReason.Select(reason => Say($"{reason.Value} {reason.Key}")),
            Say($"{run.Wall.TotalSeconds:F1} s; memory at most {run.Memory / Megabyte:F0} MB in the host, {run.WorkerMemory / Megabyte:F0} MB in a worker"),
            Verdict("every file is accounted for", isComplete),
            Verdict($"under {LongestRun.TotalMinutes} minutes", isQuick),
            Verdict("no worker over its memory", isWithinLimit),
        ]);
        return isComplete && isQuick && isWithinLimit ? 0 : 1;
    }

    private static string Verdict(string bar, bool isMet) => $"{bar}: {(isMet ? "yes" : "NO")}";

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
