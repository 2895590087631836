using System.Diagnostics;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>Times of single queries in milliseconds: by the clock on the wall, and by the processor time they used.</summary>
internal sealed class Latencies
{
    private readonly List<(string Category, double Wall, double Processor)> _times = [];

    public IEnumerable<string> Categories => _times.Select(time => time.Category).Distinct();

    public void Measure(string category, Action work)
    {
        var (wall, processor) = (Stopwatch.GetTimestamp(), ProcessorClock.Milliseconds());
        work();
        _times.Add((category, Stopwatch.GetElapsedTime(wall).TotalMilliseconds, ProcessorClock.Milliseconds() - processor));
    }

    /// <summary>The time within which this share of the queries of a category was answered; of all, when it is null.</summary>
    public double Percentile(double share, string? category, bool isProcessor)
    {
        var times = _times.Where(time => category is null || time.Category == category)
            .Select(time => isProcessor ? time.Processor : time.Wall).Order().ToList();
        return times[Math.Clamp((int)Math.Ceiling(share * times.Count) - 1, 0, times.Count - 1)];
    }
}
