using System.CommandLine;
using PolicyArchive.Documents;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Search;

namespace PolicyArchive.App.Commands;

/// <summary><c>search QUERY</c>: which documents say this, on which page, in which words.</summary>
internal static class SearchCommand
{
    private const int MostHits = 1_000;

    private static readonly Argument<string[]> Words = new("QUERY")
    {
        Description = "Words, \"exact phrase\", OR, -not, prefix*, soort:brief afzender:BZK dossier:36410 jaar:2024",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Queries = new("--queries") { Description = "Answer one query a line, as JSON lines", HelpName = "FILE" };

    private static readonly Option<string?> Like = new("--like") { Description = "Documents on the same matter as a text file, '-' for stdin", HelpName = "FILE" };

    private static readonly Option<DocumentKind[]> Kind = new("--kind")
    {
        Description = $"Kind of document: {string.Join(", ", Choices.Of<DocumentKind>())}",
        CustomParser = Choices.ReadAll<DocumentKind>,
    };

    private static readonly Option<DateOnly?> From = new("--from") { Description = "First day", HelpName = "DATE", CustomParser = SharedOptions.ReadDate };

    private static readonly Option<DateOnly?> To = new("--to") { Description = "Last day", HelpName = "DATE", CustomParser = SharedOptions.ReadDate };

    private static readonly Option<string[]> Chamber = new("--chamber") { Description = "tk, ek or a council's name" };

    private static readonly Option<string[]> Sender = new("--sender") { Description = "Words of the sender's name, or a ministry's letters" };

    private static readonly Option<string[]> Dossier = new("--dossier") { Description = "Dossier number in any writing" };

    private static readonly Option<SearchSort> Sort = new("--sort") { Description = "relevance or date" };

    private static readonly Option<int> Limit = new("--limit") { Description = "Number of hits (default 10)", DefaultValueFactory = _ => 10 };

    private static readonly Option<int> Offset = new("--offset") { Description = "Hits to pass over (default 0)" };

    private static readonly Option<bool> Explain = new("--explain") { Description = "Say of each hit why it stands where it stands" };

    public static Command Build(SharedOptions shared)
    {
        var command = new Command("search", "Search the archive")
        {
            Words, Queries, Like, Kind, From, To, Chamber, Sender, Dossier, Sort, Limit, Offset, Explain,
        };
        command.SetAction((parsed, stop) => Task.FromResult(Run(shared.Read(parsed), parsed, shared.Time, stop)));
        return command;
    }

    private static int Run(ArchiveSettings settings, ParseResult parsed, TimeProvider time, CancellationToken stop)
    {
        using var archive = Archive.Open(settings.ExistingIndex());
        var search = new SearchQueries(archive, time);
        if (parsed.GetValue(Queries) is { } file) return AnswerAll(search, parsed, file, stop);

        var request = RequestOf(string.Join(' ', parsed.GetValue(Words)!), parsed);
        var answer = parsed.GetValue(Like) is { } text
            ? search.FindLike(text == "-" ? "de tekst" : text, new SimilarRequest { Text = TextOf(text), Filters = request.Filters, Limit = request.Limit })
            : search.Search(request);
        if (settings.Json) Output.Json(answer);
        else SearchPrint.Write(answer);
        return answer.Total > 0 ? ExitCode.Done : ExitCode.Notable;
    }

    private static int AnswerAll(SearchQueries search, ParseResult parsed, string file, CancellationToken stop)
    {
        if (!File.Exists(file)) throw new CannotRunException($"There is no file '{file}' with queries: write one query a line, or give the query itself.");

        var isAnyFound = false;
        foreach (var query in File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            stop.ThrowIfCancellationRequested();
            var answer = search.Search(RequestOf(query, parsed));
            Output.JsonLine(answer);
            isAnyFound |= answer.Total > 0;
        }

        return isAnyFound ? ExitCode.Done : ExitCode.Notable;
    }

    private static string TextOf(string file)
    {
        if (file == "-") return Console.In.ReadToEnd();
        return File.Exists(file) ? File.ReadAllText(file) : throw new CannotRunException($"There is no file '{file}' to look alike: give a text file, or '-' and the text on stdin.");
    }

    private static SearchRequest RequestOf(string query, ParseResult parsed) => new(query)
    {
        Filters = new SearchFilters
        {
            Kinds = [.. parsed.GetValue(Kind) ?? []],
            Senders = [.. parsed.GetValue(Sender) ?? []],
            Chambers = [.. parsed.GetValue(Chamber) ?? []],
            Dossiers = [.. parsed.GetValue(Dossier) ?? []],
            From = parsed.GetValue(From),
            To = parsed.GetValue(To),
        },
        Sort = parsed.GetValue(Sort),
        Limit = Within("--limit", parsed.GetValue(Limit), 0, MostHits),
        Offset = Within("--offset", parsed.GetValue(Offset), 0, int.MaxValue),
        Explain = parsed.GetValue(Explain),
    };

    private static int Within(string name, int value, int from, int to) => value >= from && value <= to
        ? value
        : throw new CannotRunException($"{name} is {value}: give a whole number from {from} to {to}.");
}
