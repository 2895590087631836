using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Import;

/// <summary>One size: the times of the first import, of the same file again, and of asking for all commitments.</summary>
internal sealed record ImportRound(int Records, TimeSpan First, TimeSpan Again, TimeSpan Asking)
{
    public static ImportRound Run(string program, string folder, int records, int seed)
    {
        using var work = new FreshFolder();
        var index = work["index"];
        var feed = work["feed.xml"];
        File.WriteAllBytes(feed, SeededRegister.Of(records, seed));
        MeasuredRun.Of(program, "ingest", "--corpus", folder, "--index", index);

        var first = MeasuredRun.Of(program, "import", feed, "--index", index, "--json");
        var again = MeasuredRun.Of(program, "import", feed, "--index", index, "--json");
        var asking = MeasuredRun.Of(program, "commitments", "--limit", "1", "--index", index, "--json");
        return new ImportRound(records, first.Wall, again.Wall, asking.Wall);
    }
}
