using System.CommandLine;
using PolicyArchive.Benchmarks.Search.Peers;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Search;

/// <summary><c>query-speed FOLDER</c>: how soon are queries answered with passages and highlights, beside SQLite FTS5 with snippet()?</summary>
internal static class QuerySpeedCommand
{
    private const int Seed = 20261123;
    private const int WarmRounds = 4;

    private static readonly double[] Shares = [0.5, 0.95, 0.99];

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder with PDFs, whose text is searched or made into more." }.AcceptExistingOnly();
        var generated = new Option<int>("--generated") { Description = "Number of documents to make from them; 0 searches the PDFs themselves." };
        var longest = new Option<int>("--longest") { Description = "Characters of the longest document made.", DefaultValueFactory = _ => 60_000 };
        var work = new Option<DirectoryInfo?>("--work") { Description = "Folder that keeps both indexes for the next run." };
        var each = new Option<int>("--each") { Description = "Queries of each of five categories.", DefaultValueFactory = _ => 40 };
        var command = new Command("query-speed", "p50, p95 and p99 of queries, beside SQLite FTS5 on the same text in the same run.") { folder, generated, longest, work, each };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(generated), parsed.GetValue(longest), parsed.GetValue(work), parsed.GetValue(each)));
        return command;
    }

    private static int Run(DirectoryInfo folder, int generated, int longest, DirectoryInfo? work, int each)
    {
        var real = folder.EnumerateFiles("*.pdf", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(file => JudgedDocument.FromPdf(file.Name, file.FullName)).Where(document => document.Text.Length > 500).ToList();
        var place = work ?? Directory.CreateTempSubdirectory("policyarchive-speed-");
        var indexes = new SpeedIndexes(place);
        if (!indexes.AreUsable)
            indexes.Build(generated > 0 ? new GeneratedArchive(real, longest).Documents(generated, Seed) : real.Select((document, number) => document.Indexed with { Sequence = number + 1 }));
        Console.WriteLine(indexes.Sizes());
        var queries = SpeedQuery.From([.. real.Select(document => document.Text)], each, Seed);
        var (ours, theirs) = Measure(indexes, queries);
        Report("milliseconds", ours, theirs, isProcessor: false);
        Report("milliseconds of processor", ours, theirs, isProcessor: true);
        ParallelClients.Report(indexes.OurFolder, queries);
        if (work is null)
            place.Delete(recursive: true);
        return 0;
    }

    /// <summary>
    /// All queries first a few times unmeasured, so that both are warm: .NET compiles what is asked for often a second time, as in a host
    /// that has run for a minute. Then one after the other in turns.
    /// </summary>
    private static (Latencies Ours, Latencies Theirs) Measure(SpeedIndexes indexes, List<SpeedQuery> queries)
    {
        using var index = SearchIndex.Open(indexes.OurFolder);
        using var fts5 = Fts5File.Open(indexes.Fts5);
        var (ours, theirs) = (new Latencies(), new Latencies());
        foreach (var query in Enumerable.Repeat(queries, WarmRounds).SelectMany(round => round))
        {
            index.Search(query.Request);
            fts5.Ask(query);
        }

        foreach (var query in queries)
        {
            ours.Measure(query.Category, () => index.Search(query.Request));
            theirs.Measure(query.Category, () => fts5.Ask(query));
        }

        return (ours, theirs);
    }

    private static void Report(string unit, Latencies ours, Latencies theirs, bool isProcessor)
    {
        Console.WriteLine($"\n| {unit} | ours p50 | p95 | p99 | FTS5 p50 | p95 | p99 | ratio of p95 |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var category in ours.Categories.Append(null))
        {
            var our = Shares.Select(share => ours.Percentile(share, category, isProcessor)).ToArray();
            var their = Shares.Select(share => theirs.Percentile(share, category, isProcessor)).ToArray();
            Console.WriteLine(FormattableString.Invariant(
                $"| {category ?? "all"} | {our[0]:F2} | {our[1]:F2} | {our[2]:F2} | {their[0]:F2} | {their[1]:F2} | {their[2]:F2} | {our[1] / their[1]:F2} |"));
        }
    }
}
