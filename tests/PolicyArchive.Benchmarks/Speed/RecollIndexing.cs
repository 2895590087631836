using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Speed;

/// <summary>The peer: Recoll's indexer (Debian package recollcmd), two threads for reading, and no spelling dictionary, which would cost it extra time.</summary>
internal static class RecollIndexing
{
    public static MeasuredRun Run(string folder)
    {
        using var configuration = new FreshFolder();
        File.WriteAllText(configuration["recoll.conf"],
            $"""
            topdirs = {folder}
            thrQSizes = 2 2 2
            thrTCounts = 2 2 1
            noaspell = 1
            indexstemminglanguages = dutch
            loglevel = 1

            """);
        var run = MeasuredRun.Of("recollindex", "-c", configuration.Path, "-z");
        return run.ExitCode == 0 ? run : throw new InvalidOperationException($"recollindex ended with {run.ExitCode}: {run.Error}");
    }
}
