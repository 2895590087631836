using PolicyArchive.Benchmarks.Running;
using PolicyArchive.Catalogue;

namespace PolicyArchive.Benchmarks.Crash;

/// <summary>An ingest from nothing that is killed, then run again: is everything there, and is nothing that was committed read twice?</summary>
/// <param name="Kept">Files that the catalogue knew after the kill.</param>
internal sealed record CrashRound(TimeSpan KilledAfter, bool WasKilled, int Kept, IngestReport Rerun, ArchiveAnswers Answers)
{
    private const int Killed = 137;

    public bool LostNothing => Rerun.AddsUp && Rerun.Unchanged >= Kept;

    public static CrashRound Run(string program, string corpus, string queries, TimeSpan killAfter)
    {
        using var index = new FreshFolder();
        string[] ingestion = ["ingest", "--corpus", corpus, "--index", index.Path, "--json"];
        var killed = MeasuredRun.Of(program, killAfter, ingestion);
        var kept = KnownFiles(index);
        var rerun = IngestReport.Of(MeasuredRun.Of(program, ingestion));
        return new CrashRound(killAfter, killed.ExitCode == Killed, kept, rerun, ArchiveAnswers.Of(program, corpus, index.Path, queries));
    }

    private static int KnownFiles(FreshFolder index)
    {
        if (!File.Exists(index["catalogue.db"])) return 0;
        using var catalogue = CatalogueReader.Open(index.Path);
        return catalogue.KnownFiles().Length;
    }
}
