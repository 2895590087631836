using System.CommandLine;
using System.Security.Cryptography;
using PolicyArchive.Analysis;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
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
        var command = new Command("analyse", "Read files, store nothing, print what is found in them") { files };
        command.SetAction((parsed, stop) => RunAsync(shared.Read(parsed), parsed.GetValue(files)!, stop));
        return command;
    }

    private static async Task<int> RunAsync(ArchiveSettings settings, string[] files, CancellationToken stop)
    {
        var exitCode = ExitCode.Done;
        foreach (var file in files)
        {
            switch (await ReadAsync(file, stop))
            {
                case ReadResult.Read read:
                    Show(AnalyseAnswer.Of(DocumentAnalyser.Analyse(read.Document, file), file), settings.Json);
                    break;
                case ReadResult.Unreadable unreadable:
                    Show(AnalyseFailure.Of(file, $"{Choices.Word(unreadable.Reason)}: {unreadable.Detail}"), settings.Json);
                    exitCode = ExitCode.Notable;
                    break;
            }
        }

        return exitCode;
    }

    private static async Task<ReadResult> ReadAsync(string file, CancellationToken stop)
    {
        try
        {
            var content = file == StandardInput ? ReadStandardInput() : await File.ReadAllBytesAsync(file, stop);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            var isText = file == StandardInput || file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
            return isText
                ? new ReadResult.Read(PlainTextReader.Read(TextFile.Decode(content), sha256))
                : PdfReader.Read(content, sha256);
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
        else DocumentText.Write(answer);
    }

    private static void Show(AnalyseFailure failure, bool json)
    {
        if (json) Output.JsonLine(failure);
        else Console.Error.WriteLine($"{failure.Document.File}: {failure.Error}");
    }
}
