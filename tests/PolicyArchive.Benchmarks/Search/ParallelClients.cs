using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using PolicyArchive.Search;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>The same queries shared by 1, 2 and 8 clients, for each way of reading the index's files.</summary>
internal static class ParallelClients
{
    private static readonly (string Name, Func<DirectoryInfo, FSDirectory> Open)[] Directories =
    [
        ("NIOFSDirectory", folder => new NIOFSDirectory(folder)),
        ("SimpleFSDirectory", folder => new SimpleFSDirectory(folder)),
        ("MMapDirectory", folder => new MMapDirectory(folder)),
    ];

    public static void Report(string folder, List<SpeedQuery> queries)
    {
        Console.WriteLine("\n| seconds for all queries | 1 client | 2 clients | 8 clients |\n| --- | --- | --- | --- |");
        foreach (var (name, open) in Directories)
        {
            using var directory = open(new DirectoryInfo(IndexFolder.Documents(folder)));
            using var reader = DirectoryReader.Open(directory);
            var searcher = new ArchiveSearcher(reader);
            var snapshot = Snapshot.Of(reader);
            Run(queries, 2, snapshot, searcher);
            Console.WriteLine(FormattableString.Invariant(
                $"| {name} | {Run(queries, 1, snapshot, searcher):F2} | {Run(queries, 2, snapshot, searcher):F2} | {Run(queries, 8, snapshot, searcher):F2} |"));
        }
    }

    private static double Run(List<SpeedQuery> queries, int clients, Snapshot snapshot, IndexSearcher searcher)
    {
        var next = -1;
        var began = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, clients).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return Stopwatch.GetElapsedTime(began).TotalSeconds;

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < queries.Count; i = Interlocked.Increment(ref next))
                new Searching(snapshot, searcher, queries[i].Request).Answer();
        }
    }
}
