using System.CommandLine;

namespace PolicyArchive.Benchmarks.Fidelity;

/// <summary><c>fidelity FOLDER [MANIFEST]</c>: are the words that are read the words that poppler's pdftotext reads?</summary>
internal static class FidelityCommand
{
    private const double LowestMedian = 0.998;
    private const double LowestDecile = 0.99;

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder with PDFs." }.AcceptExistingOnly();
        var manifest = new Argument<FileInfo?>("manifest")
        {
            Description = "JSON lines with the page count of each file: {\"file\": …, \"pages\": …}.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("fidelity", "Compares the words of each PDF with those of pdftotext (poppler-utils).") { folder, manifest };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(manifest)));
        return command;
    }

    private static int Run(DirectoryInfo folder, FileInfo? manifest)
    {
        var pageCounts = manifest is null ? [] : PageCountManifest.Read(manifest);
        var files = folder.EnumerateFiles("*.pdf", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal);
        var measured = files.Select(file => FileComparison.Of(file, pageCounts)).ToList();
        foreach (var file in measured.OrderBy(file => file.Score)) Console.WriteLine(file);
        return Report(measured);
    }

    private static int Report(List<FileComparison> measured)
    {
        var failures = measured.Count(file => file.Failure is not null);
        var wrongCounts = measured.Count(file => file.HasWrongPageCount);
        var scores = measured.Where(file => file.Failure is null).Select(file => file.Score).Order().ToList();
        if (scores.Count == 0)
        {
            Console.Error.WriteLine("No PDF in this folder could be compared.");
            return 2;
        }

        double median = scores[scores.Count / 2], decile = scores[scores.Count / 10];
        Console.WriteLine(FormattableString.Invariant(
            $"{measured.Count} files, {failures} failures, {wrongCounts} wrong page counts; F1 median {median:F4}, worst decile {decile:F4}, lowest {scores[0]:F4}"));
        var isRead = failures == 0 && wrongCounts == 0;
        var isFaithful = median >= LowestMedian && decile >= LowestDecile;
        return isRead && isFaithful ? 0 : 1;
    }
}
