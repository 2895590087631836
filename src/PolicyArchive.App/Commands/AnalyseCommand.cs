using System.CommandLine;
using System.Security.Cryptography;
using PolicyArchive.Analysis;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using PolicyArchive.Extraction.Workers;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary><c>analyse FILE…</c>: reads files, stores nothing, says what it finds.</summary>
internal static class AnalyseCommand
{
    private const string StandardInput = "-";

    public static Command Build(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "A .pdf or .txt file (form feed = new page); - reads text from standard input",
            Arity = ArgumentArity.OneOrMore,
        };
        var extraction = new ExtractionSettings(shared.Configuration);
        var command = new Command("analyse", "Read files, store nothing, print what is found in them") { files };
        foreach (var option in extraction.All) command.Add(option);
        command.SetAction((parsed, stop) => RunAsync(shared.Read(parsed), extraction.Read(parsed), parsed.GetValue(files)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(ArchiveSettings settings, ExtractionOptions extraction, string[] files, CancellationToken stop)
    {
        await using var pool = new ExtractionPool(extraction, WorkerCommand.ThisProgram());
        var exitCode = ExitCode.Done;
        var readings = new Queue<(string File, Task<ReadResult> Reading)>();
        var next = 0;
        while (readings.Count > 0 || next < files.Length)
        {
            for (; next < files.Length && readings.Count <= extraction.Workers; next++)
                readings.Enqueue((files[next], ReadAsync(pool, files[next], stop)));

            var (file, reading) = readings.Dequeue();
            if (TryShow(file, await reading, settings.Json) is not { } failure) continue;
            Show(AnalyseFailure.Of(file, $"{Choices.Word(failure.Reason)}: {failure.Detail}"), settings.Json);
            exitCode = ExitCode.Notable;
        }

        return exitCode;
    }

    /// <returns>Why there was nothing to show; null when there was.</returns>
    private static ReadResult.Unreadable? TryShow(string file, ReadResult result, bool json)
    {
        if (result is not ReadResult.Read read) return (ReadResult.Unreadable)result;
        var analysis = DocumentAnalyser.TryAnalyse(read.Document, file);
        if (analysis is AnalysisResult.Failed failed) return new ReadResult.Unreadable(UnreadableReason.AnalysisFailed, failed.Detail);

        Show(AnalyseAnswer.Of(((AnalysisResult.Done)analysis).Document, file), json);
        return null;
    }

    private static async Task<ReadResult> ReadAsync(ExtractionPool pool, string file, CancellationToken stop)
    {
        try
        {
            var content = file == StandardInput ? ReadStandardInput() : await File.ReadAllBytesAsync(file, stop);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            var isText = file == StandardInput || file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
            return isText
                ? new ReadResult.Read(PlainTextReader.Read(TextFile.Decode(content), sha256))
                : await pool.ReadAsync(content, sha256, stop);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ReadResult.Unreadable(UnreadableReason.NotFound, "There is no such file.");
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return new ReadResult.Unreadable(UnreadableReason.AccessDenied, denied.Message);
        }
    }

    private static byte[] ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        input.CopyTo(content);
        return content.ToArray();
    }

    private static void Show(AnalyseAnswer answer, bool json)
    {
        if (json) Output.JsonLine(answer);
        else DocumentPrint.Write(answer);
    }

    private static void Show(AnalyseFailure failure, bool json)
    {
        if (json) Output.JsonLine(failure);
        else Console.Error.WriteLine($"{failure.Document.File}: {failure.Error}");
    }
}
