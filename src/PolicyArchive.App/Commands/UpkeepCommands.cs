using System.CommandLine;
using PolicyArchive.Catalogue;
using PolicyArchive.Ingestion;
using PolicyArchive.Ingestion.Verifying;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Commands;

/// <summary><c>verify</c>, <c>rebuild</c>, <c>backup</c> and <c>restore</c>: for whoever looks after the archive.</summary>
internal static class UpkeepCommands
{
    public static Command Verify(SharedOptions shared)
    {
        var command = new Command("verify", "Every known file against its SHA-256, catalogue and index against each other");
        command.SetAction((parsed, stop) => Task.FromResult(Verify(shared.Read(parsed), stop)));
        return command;
    }

    public static Command Rebuild(SharedOptions shared)
    {
        var command = new Command("rebuild", "Make the search index anew from the catalogue");
        command.SetAction(parsed => Rebuild(shared.Read(parsed), shared.Time));
        return command;
    }

    public static Command Backup(SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = "Where the copy goes; an older one is replaced" };
        var command = new Command("backup", "Copy the catalogue into one file, also while the host runs") { file };
        command.SetAction(parsed =>
        {
            CatalogueBackup.Write(shared.Read(parsed).ExistingIndex(), parsed.GetValue(file)!);
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Restore(SharedOptions shared)
    {
        var file = new Argument<string>("FILE") { Description = "A copy that 'backup' made" };
        var command = new Command("restore", "Put a copy in the place of the catalogue and make the index anew") { file };
        command.SetAction(parsed =>
        {
            var settings = shared.Read(parsed);
            CatalogueBackup.Restore(parsed.GetValue(file)!, settings.Index, shared.Time);
            return Rebuild(settings, shared.Time);
        });
        return command;
    }

    private static int Verify(ArchiveSettings settings, CancellationToken stop)
    {
        using var archive = Archive.Open(settings.ExistingIndex());
        var report = new Verifier(settings.ExistingCorpus(), archive.Catalogue, archive.Index).Verify(progress: null, stop);
        if (settings.Json) Output.Json(report);
        else Write(report);
        return report.IsInOrder ? ExitCode.Done : ExitCode.Notable;
    }

    private static void Write(VerificationReport report)
    {
        foreach (var problem in report.Fixity) Output.Line($"{problem.Path}: {Choices.Word(problem.Fixity)}");
        foreach (var problem in report.Catalogue.Concat(report.Index)) Output.Line(problem);
        Output.Line(report.IsInOrder
            ? $"{report.Files} files, the catalogue and the index are in order"
            : $"{report.Files} files looked at; what is wrong stands above");
    }

    private static int Rebuild(ArchiveSettings settings, TimeProvider time)
    {
        using var writer = CatalogueWriter.Open(settings.ExistingIndex(), time);
        using var reader = CatalogueReader.Open(settings.Index);
        var documents = new IndexRebuilder(writer, reader, time).Rebuild();
        Output.Line($"{documents} documents indexed anew");
        return ExitCode.Done;
    }
}
