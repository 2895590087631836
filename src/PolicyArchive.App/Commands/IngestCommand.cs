using System.CommandLine;
using PolicyArchive.Catalogue;
using PolicyArchive.Extraction.Workers;
using PolicyArchive.Ingestion;
using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.App.Commands;

/// <summary><c>ingest</c>: one pass over the corpus, then the report that adds up.</summary>
internal static class IngestCommand
{
    public static Command Build(SharedOptions shared)
    {
        var retryFailed = new Option<bool>("--retry-failed") { Description = "Try again what could not be read before" };
        var extraction = new ExtractionSettings(shared.Configuration);
        var command = new Command("ingest", "Read what is new in the corpus, then report") { retryFailed };
        foreach (var option in extraction.All) command.Add(option);
        command.SetAction((parsed, stop) =>
            RunAsync(shared.Read(parsed), extraction.Read(parsed), parsed.GetValue(retryFailed), shared.Time, stop));
        return command;
    }

    private static async Task<int> RunAsync(ArchiveSettings settings, ExtractionOptions extraction, bool retryFailed, TimeProvider time, CancellationToken stop)
    {
        var corpus = settings.ExistingCorpus();
        using var writer = CatalogueWriter.Open(settings.Index, time);
        using var reader = CatalogueReader.Open(settings.Index);
        using var progress = new ProgressLine(Console.Error);
        var ingestor = new Ingestor(
            corpus, writer, reader, () => new ExtractionPool(extraction, WorkerCommand.ThisProgram()), new IngestionOptions(), time);
        var report = await ingestor.IngestAsync(retryFailed, progress, stop);
        progress.Clear();

        if (settings.Json) Output.Json(report);
        else ReportPrint.Write(report);
        return ExitCodeOf(report);
    }

    private static int ExitCodeOf(IngestionReport report)
    {
        if (report.IsStopped) return ExitCode.CouldNotRun;
        return report.NewlyUnreadable.IsEmpty ? ExitCode.Done : ExitCode.Notable;
    }
}
