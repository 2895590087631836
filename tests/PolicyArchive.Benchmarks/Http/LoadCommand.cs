using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Http;

/// <summary><c>load FOLDER</c>: many clients at once, searching and reading documents. No error, and no growth of memory after warming up.</summary>
internal static class LoadCommand
{
    private const double AllowedGrowth = 0.10;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    public static Command Create()
    {
        var options = new BenchmarkOptions();
        var clients = new Option<int>("--clients") { Description = "Clients at once (default 32).", DefaultValueFactory = _ => 32 };
        var seconds = new Option<int>("--seconds") { Description = "Length of the measurement after warming up (default 60).", DefaultValueFactory = _ => 60 };
        var command = new Command("load", "Mixed searches and document views by many clients: errors, memory before and after, p99.") { clients, seconds };
        options.AddTo(command);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(options.Folder), parsed.GetRequiredValue(options.Program), parsed.GetValue(clients),
            TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(options.Results)));
        return command;
    }

    private static int Run(DirectoryInfo folder, string program, int clients, TimeSpan length, DirectoryInfo? results)
    {
        using var index = new FreshFolder();
        using var host = RunningHost.Start(program, folder.FullName, index.Path);
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients }) { BaseAddress = host.Address };
        var crowd = new Crowd(client, Addresses(client), clients);

        crowd.Ask(WarmUp);
        var before = ProcessMemory.Now(host.ProcessId);
        var answers = crowd.Ask(length);
        var after = ProcessMemory.Now(host.ProcessId);
        return Report(folder.Name, clients, length, answers, before, after, results);
    }

    private static string[] Addresses(HttpClient client)
    {
        var queries = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Crash", "queries.txt")).Select(Uri.EscapeDataString).ToList();
        using var all = JsonDocument.Parse(client.GetStringAsync("/v1/documents?limit=100").GetAwaiter().GetResult());
        var documents = all.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("document").GetProperty("id").GetString()!).ToList();
        return
        [
            .. queries.Select(query => $"/?q={query}"), .. queries.Select(query => $"/v1/documents?q={query}"),
            .. documents.Select(id => $"/documenten/{id}"), .. documents.Select(id => $"/v1/documents/{id}/text"),
        ];
    }

    private static int Report(string folder, int clients, TimeSpan length, CrowdAnswers answers, long before, long after, DirectoryInfo? results)
    {
        var growth = (double)(after - before) / before;
        var isSteady = growth <= AllowedGrowth;
        ResultsFile.Add("load", results,
        [
            string.Create(CultureInfo.InvariantCulture, $"{folder}: {clients} clients for {length.TotalSeconds:F0} s, {answers.Milliseconds.Count} answers, {answers.Milliseconds.Count / length.TotalSeconds:F0} a second"),
            string.Create(CultureInfo.InvariantCulture, $"errors {answers.Errors}"),
            string.Create(CultureInfo.InvariantCulture, $"milliseconds: median {answers.Milliseconds.At(0.5):F1}, p95 {answers.Milliseconds.At(0.95):F1}, p99 {answers.Milliseconds.At(0.99):F1}"),
            string.Create(CultureInfo.InvariantCulture, $"memory in use after warming up {before / 1e6:F0} MB, at the end {after / 1e6:F0} MB ({growth:+0.0%;-0.0%})"),
            $"no error and no growth beyond {AllowedGrowth:P0}: {(answers.Errors == 0 && isSteady ? "yes" : "NO")}",
        ]);
        return answers.Errors == 0 && isSteady ? 0 : 1;
    }
}
