using System.Diagnostics.Metrics;

namespace PolicyArchive.Tests;

/// <summary>Adds up what a meter measures while it lives, also by other tests that run at the same time.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly Dictionary<string, double> _sums = new(StringComparer.Ordinal);

    public Measurements(string meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == meter) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _listener.Start();
    }

    /// <summary>With a tag the name is written as <c>name tag=value</c>.</summary>
    public double Of(string name)
    {
        lock (_sums) return _sums.GetValueOrDefault(name);
    }

    public void Dispose() => _listener.Dispose();

    private void Add(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags) name += $" {tag.Key}={tag.Value}";
        lock (_sums) _sums[name] = _sums.GetValueOrDefault(name) + value;
    }
}
