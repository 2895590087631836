namespace PolicyArchive.Extraction.Workers;

/// <summary>What one document may cost, and how many are read at once.</summary>
public sealed record ExtractionOptions
{
    public static readonly TimeSpan ShortestTimeLimit = TimeSpan.FromSeconds(1);

    public static readonly TimeSpan LongestTimeLimit = TimeSpan.FromHours(1);

    public const int LeastMemory = 256;

    public const int MostMemory = 65_536;

    public const int MostWorkers = 256;

    /// <summary>Time for one document, start of a worker not counted: 1 second to 1 hour; default 60 seconds.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory of the process that reads one document, in megabytes (2^20 bytes): 256 to 65,536; default 768.</summary>
    public int MemoryLimitMegabytes { get; init; } = 768;

    /// <summary>Documents read at the same time, each in a process of its own: 1 to 256; default the number of processors.</summary>
    public int Workers { get; init; } = Math.Min(Environment.ProcessorCount, MostWorkers);

    /// <summary>One sentence about the first value that is out of range; null when all are right.</summary>
    public string? Problem()
    {
        if (TimeLimit < ShortestTimeLimit || TimeLimit > LongestTimeLimit)
            return $"The time limit of a document is {TimeLimit.TotalSeconds} seconds: set it from 1 to 3600.";
        if (MemoryLimitMegabytes is < LeastMemory or > MostMemory)
            return $"The memory limit of a document is {MemoryLimitMegabytes} MB: set it from {LeastMemory} to {MostMemory}.";
        if (Workers is < 1 or > MostWorkers)
            return $"The number of workers is {Workers}: set it from 1 to {MostWorkers}.";
        return null;
    }
}
