using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PolicyArchive.Benchmarks.Running;
using PolicyArchive.Benchmarks.Search;
using PolicyArchive.Queries;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Http;

/// <summary><c>http FOLDER</c>: what do page and API cost beyond the search itself?</summary>
internal static class HttpCommand
{
    private const int Seed = 20261123;
    private const int OfEachCategory = 40;
    private const int WarmRounds = 3;
    public const int HitsPerPage = 10;

    public static Command Create()
    {
        var options = new BenchmarkOptions();
        var command = new Command("http", "The own cost of HTML and JSON over the search itself: 200 queries, each asked three ways in turn.");
        options.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(options.Folder), parsed.GetRequiredValue(options.Program), parsed.GetValue(options.Results)));
        return command;
    }

    public static string PageOf(string query) => $"/?q={Uri.EscapeDataString(query)}";

    public static string JsonOf(string query) => string.Create(CultureInfo.InvariantCulture, $"/v1/documents?q={Uri.EscapeDataString(query)}&limit={HitsPerPage}");

    private static int Run(DirectoryInfo folder, string program, DirectoryInfo? results)
    {
        using var index = new FreshFolder();
        using var host = RunningHost.Start(program, folder.FullName, index.Path);
        using var archive = Archive.Open(index.Path);
        using var client = new HttpClient { BaseAddress = host.Address };
        var searches = new SearchQueries(archive, TimeProvider.System);
        var queries = QueriesOver(folder);

        for (var round = 0; round < WarmRounds; round++)
            foreach (var query in queries) Ask(query, searches, client);
        List<AnswerCost> costs = [.. queries.Select(query => Ask(query, searches, client))];
        return Report(folder.Name, costs, ProcessorCost.Of(queries, searches, client, host.ProcessId), results);
    }

    private static List<string> QueriesOver(DirectoryInfo folder)
    {
        var texts = folder.EnumerateFiles("*.pdf", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => JudgedDocument.FromPdf(file.Name, file.FullName).Text).Where(text => text.Length > 500).ToList();
        return [.. SpeedQuery.From(texts, OfEachCategory, Seed).Select(query => query.Ours)];
    }

    private static AnswerCost Ask(string query, SearchQueries searches, HttpClient client)
    {
        var search = Milliseconds(() => searches.Search(new SearchRequest(query) { Limit = HitsPerPage }));
        var bytes = 0;
        var page = Milliseconds(() => bytes = client.GetByteArrayAsync(PageOf(query)).GetAwaiter().GetResult().Length);
        var json = Milliseconds(() => client.GetByteArrayAsync(JsonOf(query)).GetAwaiter().GetResult());
        return new AnswerCost(search, page - search, json - search, bytes);
    }

    private static double Milliseconds(Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static int Report(string folder, List<AnswerCost> costs, ProcessorCost processor, DirectoryInfo? results)
    {
        var isCheap = processor.Page <= processor.Search && processor.Json <= processor.Search;
        ResultsFile.Add("http", results,
        [
            string.Create(CultureInfo.InvariantCulture, $"{folder}, {costs.Count} queries; milliseconds on the wall, median and p95, the way over HTTP counted in"),
            $"the search itself {Figures(costs, cost => cost.Search)}",
            $"the page's own cost beyond it {Figures(costs, cost => cost.Page)}",
            $"the API's own cost beyond it {Figures(costs, cost => cost.Json)}",
            string.Create(CultureInfo.InvariantCulture, $"milliseconds of processor for each query on average: the search {processor.Search:F2}, the page beyond it {processor.Page:F2}, the API beyond it {processor.Json:F2}"),
            string.Create(CultureInfo.InvariantCulture, $"the largest page {costs.Max(cost => cost.PageBytes) / 1000.0:F1} kB"),
            $"own costs no larger than the search, by processor: {(isCheap ? "yes" : "NO")}",
        ]);
        return isCheap ? 0 : 1;
    }

    private static Spread Figures(List<AnswerCost> costs, Func<AnswerCost, double> figure)
    {
        List<double> figures = [.. costs.Select(figure)];
        return new Spread(figures.At(0.5), figures.At(0.95));
    }
}
