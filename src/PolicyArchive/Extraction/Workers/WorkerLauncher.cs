using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace PolicyArchive.Extraction.Workers;

/// <summary>Starts the process of a worker.</summary>
internal static class WorkerLauncher
{
    /// <summary>What the process takes beside its managed heap: runtime, code, stacks, buffers. Measured at 70 to 110 MB.</summary>
    private const int BesideTheHeap = 128;

    private const long Megabyte = 1 << 20;

    /// <exception cref="WorkerUnavailableException">The program is missing or may not be run.</exception>
    public static Process Launch(WorkerCommand command, int memoryLimitMegabytes)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // A managed heap at its limit gives an exception that the worker can answer with; only what is not managed is left to the watch.
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit(memoryLimitMegabytes).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";

        try
        {
            return Process.Start(start)!;
        }
        catch (Exception failure) when (failure is Win32Exception or FileNotFoundException)
        {
            throw new WorkerUnavailableException(command, failure.Message, failure);
        }
    }

    private static long HeapLimit(int memoryLimitMegabytes) => Math.Max(memoryLimitMegabytes - BesideTheHeap, memoryLimitMegabytes / 2) * Megabyte;
}
