namespace PolicyArchive.Ingestion.Reporting;

/// <summary>Turns "this much more is done" into progress with a rate and the time left.</summary>
/// <param name="weight">Total of the weights that <see cref="Step"/> will be given.</param>
internal sealed class ProgressMeter(IngestionStage stage, int total, long weight, TimeProvider time, IProgress<IngestionProgress>? target)
{
    private readonly long _start = time.GetTimestamp();
    private int _done;
    private long _weightDone;

    public void Step(long stepWeight = 1)
    {
        _done++;
        _weightDone += stepWeight;
        var elapsed = time.GetElapsedTime(_start);
        var perSecond = elapsed > TimeSpan.Zero ? _done / elapsed.TotalSeconds : 0;
        target?.Report(new IngestionProgress(stage, _done, total, perSecond, TimeLeft(elapsed)));
    }

    private TimeSpan? TimeLeft(TimeSpan elapsed) =>
        _weightDone == 0 ? null : elapsed * ((double)Math.Max(0, weight - _weightDone) / _weightDone);
}
