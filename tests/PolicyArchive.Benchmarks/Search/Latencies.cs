using System.Diagnostics;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>Times of single queries in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly List<(string Category, double Milliseconds)> _times = [];

    public void Measure(string category, Action work)
    {
        var began = Stopwatch.GetTimestamp();
        work();
        _times.Add((category, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
    }

    public IEnumerable<string> Categories => _times.Select(time => time.Category).Distinct();

    /// <summary>The time within which this share of the queries of a category was answered; of all, when it is null.</summary>
    public double Percentile(double share, string? category = null)
    {
        var times = _times.Where(time => category is null || time.Category == category).Select(time => time.Milliseconds).Order().ToList();
        return times[Math.Clamp((int)Math.Ceiling(share * times.Count) - 1, 0, times.Count - 1)];
    }
}
