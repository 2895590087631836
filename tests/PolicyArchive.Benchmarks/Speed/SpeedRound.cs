using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Speed;

/// <summary>One ingest from nothing, the same folder by Recoll, and one ingest with nothing to do.</summary>
internal sealed record SpeedRound(
    MeasuredRun Ingest, IngestReport Report, MeasuredRun Recoll, MeasuredRun Idle, IReadOnlyList<string> IdleWrites, int IdleReads)
{
    public double Ratio => Ingest.Wall / Recoll.Wall;

    public double IdleRatio => Idle.Wall / Ingest.Wall;

    /// <param name="peerFirst">Who goes first takes turns, so that neither always finds the other's warm disk.</param>
    public static SpeedRound Run(string folder, string program, bool peerFirst)
    {
        using var index = new FreshFolder();
        string[] ingestion = ["ingest", "--corpus", folder, "--index", index.Path, "--json"];
        var recoll = peerFirst ? RecollIndexing.Run(folder) : null;
        var ingest = MeasuredRun.Of(program, ingestion);
        var report = IngestReport.Of(ingest);
        recoll ??= RecollIndexing.Run(folder);

        var before = FolderState.Of(index.Path);
        FolderState.ForgetReading(folder);
        var idle = MeasuredRun.Of(program, ingestion);
        var isIdle = IngestReport.Of(idle).Read == 0;
        if (!isIdle) throw new InvalidOperationException("The second ingest found something to read.");
        return new SpeedRound(ingest, report, recoll, idle, FolderState.Changes(before, FolderState.Of(index.Path)), FolderState.CountRead(folder));
    }
}
