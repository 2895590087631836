using System.CommandLine;
using System.Globalization;
using PolicyArchive.Extraction.Workers;

namespace PolicyArchive.App.Commands;

/// <summary>The limits on reading one document: options, else <c>Extraction:…</c> in the settings, else the defaults.</summary>
internal sealed class ExtractionSettings(IConfiguration configuration)
{
    private readonly Option<int?> _timeLimit = new("--time-limit")
    {
        Description = "Seconds that one document may take, 1 to 3600 (default 60)",
        HelpName = "SECONDS",
    };

    private readonly Option<int?> _memoryLimit = new("--memory-limit")
    {
        Description = "Megabytes that reading one document may take, 256 to 65536 (default 768)",
        HelpName = "MB",
    };

    private readonly Option<int?> _workers = new("--workers")
    {
        Description = "Documents read at the same time, 1 to 256 (default: the number of processors)",
        HelpName = "N",
    };

    public IEnumerable<Option> All => [_timeLimit, _memoryLimit, _workers];

    /// <exception cref="CannotRunException">A limit is out of range.</exception>
    public ExtractionOptions Read(ParseResult parsed)
    {
        var standard = new ExtractionOptions();
        var options = new ExtractionOptions
        {
            TimeLimit = (parsed.GetValue(_timeLimit) ?? Setting("TimeLimit")) is { } seconds ? TimeSpan.FromSeconds(seconds) : standard.TimeLimit,
            MemoryLimitMegabytes = parsed.GetValue(_memoryLimit) ?? Setting("MemoryLimit") ?? standard.MemoryLimitMegabytes,
            Workers = parsed.GetValue(_workers) ?? Setting("Workers") ?? standard.Workers,
        };
        return options.Problem() is { } problem ? throw new CannotRunException(problem) : options;
    }

    private int? Setting(string name)
    {
        if (configuration[$"Extraction:{name}"] is not { Length: > 0 } word) return null;
        return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new CannotRunException($"The setting Extraction:{name} is '{word}': give a whole number.");
    }
}
