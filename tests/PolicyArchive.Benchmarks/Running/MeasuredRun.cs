using System.Diagnostics;
using System.Text.Json;

namespace PolicyArchive.Benchmarks.Running;

/// <summary>One run of a program in a session of its own, with its time and memory.</summary>
/// <param name="Memory">Most memory in use, in bytes, of the process itself.</param>
/// <param name="WorkerMemory">The same of the largest of its children.</param>
internal sealed record MeasuredRun(int ExitCode, TimeSpan Wall, long Memory, long WorkerMemory, bool HadWorkers, string Output, string Error)
{
    private static readonly TimeSpan SampleEvery = TimeSpan.FromMilliseconds(20);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static MeasuredRun Of(string program, params string[] arguments) => Of(program, TimeSpan.MaxValue, arguments);

    /// <summary>Runs until the end, or until <paramref name="killAfter"/>, when the program and its workers are killed at one blow.</summary>
    public static MeasuredRun Of(string program, TimeSpan killAfter, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("setsid", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var memory = new ProcessMemory(process.Id);
        while (!process.WaitForExit(SampleEvery))
        {
            memory.Sample();
            if (clock.Elapsed > killAfter) KillGroup(process.Id);
        }
        var wall = clock.Elapsed;
        return new MeasuredRun(process.ExitCode, wall, memory.Own, memory.LargestChild, memory.LargestChild > 0, output.Result, error.Result);
    }

    private static void KillGroup(int leader)
    {
        using var kill = Process.Start("kill", ["-KILL", "--", $"-{leader}"]);
        kill.WaitForExit();
    }
}
