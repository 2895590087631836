using System.Diagnostics;
using PolicyArchive.Queries;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Http;

/// <summary>
/// Processor time for each query on average, in milliseconds, which says what the work is however busy the machine: of the search in this
/// process, and of what the host does beyond that for a page and for an answer of the API.
/// </summary>
internal sealed record ProcessorCost(double Search, double Page, double Json)
{
    private const int Rounds = 5;

    public static ProcessorCost Of(IReadOnlyList<string> queries, SearchQueries searches, HttpClient client, int host)
    {
        var search = Each(queries, Environment.ProcessId, query => searches.Search(new SearchRequest(query) { Limit = HttpCommand.HitsPerPage }));
        var page = Each(queries, host, query => client.GetByteArrayAsync(HttpCommand.PageOf(query)).GetAwaiter().GetResult());
        var json = Each(queries, host, query => client.GetByteArrayAsync(HttpCommand.JsonOf(query)).GetAwaiter().GetResult());
        return new ProcessorCost(search, page - search, json - search);
    }

    private static double Each(IReadOnlyList<string> queries, int worker, Action<string> ask)
    {
        var before = ProcessorTime(worker);
        for (var round = 0; round < Rounds; round++)
            foreach (var query in queries) ask(query);
        return (ProcessorTime(worker) - before).TotalMilliseconds / (Rounds * queries.Count);
    }

    private static TimeSpan ProcessorTime(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.TotalProcessorTime;
    }
}
