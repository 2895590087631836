using System.Globalization;
using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.App.Commands;

/// <summary>The report of a run for a person: figures that add up, then what could not be read and why.</summary>
internal static class ReportPrint
{
    private const int MostNamed = 50;

    public static void Write(IngestionReport report)
    {
        WriteFiles(report);
        WritePages(report);
        foreach (var file in report.NewlyUnreadable.Take(MostNamed)) Console.Error.WriteLine($"{file.Path}: {file.Reason}: {file.Detail}");
        var unnamed = report.NewlyUnreadable.Length - MostNamed;
        if (unnamed > 0) Console.Error.WriteLine($"… and {unnamed} more; 'policyarchive ingest --json' names them all");
        foreach (var folder in report.ClosedFolders) Console.Error.WriteLine($"{folder}: this folder may not be listed; what is known of it is kept");
        if (report.IsStopped) Console.Error.WriteLine("Stopped; everything read so far is kept. Run the same command again to go on.");
    }

    private static void WriteFiles(IngestionReport report)
    {
        WriteCount("read", report.Read, report.Changed > 0 ? $"{report.Changed} of them changed" : "");
        WriteCount("duplicate", report.Duplicate, "");
        WriteCount("unchanged", report.Unchanged, report.Moved > 0 ? $"{report.Moved} of them moved" : "");
        WriteCount("unreadable", report.Unreadable, string.Join(", ", report.UnreadableByReason.Select(reason => $"{reason.Value} {reason.Key}")));
        WriteCount("skipped", report.Skipped, report.Skipped > 0 ? "not a type that is read" : "");
        if (report.NotReached > 0) WriteCount("not reached", report.NotReached, "");
        WriteCount("total", report.Total, "");
        if (report.Gone > 0) Output.Line($"{Count(report.Gone, "file")} gone; the text stays findable");
        if (report.Embedded > 0) Output.Line($"{Count(report.Embedded, "document")} inside others");
        if (report.Reanalysed > 0) Output.Line($"{Count(report.Reanalysed, "document")} analysed anew by newer rules");
    }

    private static void WritePages(IngestionReport report)
    {
        if (report.Pages == 0) return;
        var rate = report.Elapsed > TimeSpan.Zero ? report.Pages / report.Elapsed.TotalSeconds : 0;
        Output.Line(string.Create(CultureInfo.InvariantCulture,
            $"{Count(report.Pages, "page")} in {report.Elapsed.TotalSeconds:0.0} s ({rate:0} a second), {report.BytesPerPage:0} bytes a page stored"));
        if (report.PagesWithoutText > 0)
            Output.Line($"{Count(report.PagesWithoutText, "page")} and {Count(report.DocumentsWithoutText, "document")} without text, not to be searched");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static void WriteCount(string label, int count, string remark) =>
        Output.Line($"{label,-12}{count,8}{(remark.Length > 0 ? $"  ({remark})" : "")}");
}
