using System.CommandLine;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Commands;

/// <summary><c>show ID|FILE</c>: a stored document, what was found in it, and who cites it.</summary>
internal static class ShowCommand
{
    public static Command Build(SharedOptions shared)
    {
        var document = new Argument<string>("ID-or-FILE") { Description = "A document's id, its beginning, or its path in the corpus" };
        var text = new Option<bool>("--text") { Description = "Print the text, a form feed between pages" };
        var command = new Command("show", "Show a document of the archive") { document, text };
        command.SetAction(parsed => Run(shared.Read(parsed), parsed.GetValue(document)!, parsed.GetValue(text)));
        return command;
    }

    private static int Run(ArchiveSettings settings, string idOrFile, bool textOnly)
    {
        using var archive = Archive.Open(settings.ExistingIndex());
        var documents = new DocumentQueries(archive);
        var found = documents.Find(idOrFile) ?? documents.Find(Path.GetRelativePath(settings.Corpus, idOrFile));
        if (found is null)
        {
            Console.Error.WriteLine($"There is no document '{idOrFile}' in this archive: give an id, or a path relative to '{settings.Corpus}'.");
            return ExitCode.Notable;
        }

        var answer = documents.Show(found);
        if (settings.Json) Output.Json(answer);
        else if (textOnly) Output.Line(string.Join('\f', answer.Pages.Select(page => page.Text)));
        else Write(answer);
        return ExitCode.Done;
    }

    private static void Write(DocumentAnswer answer)
    {
        DocumentPrint.Write(new AnalyseAnswer(answer.Document, answer.Pages, answer.Findings));
        foreach (var page in answer.Pages.Where(page => page.Quality < Documents.Page.ReadableFrom))
            Output.Line($"  page {page.Number} has {(page.Text.Length == 0 ? "no text" : "text that cannot be trusted")} (quality {page.Quality})");
        foreach (var row in answer.CitedBy) Output.Line($"  cited by   {row.Title ?? row.File}  [{row.Id}]");
    }
}
