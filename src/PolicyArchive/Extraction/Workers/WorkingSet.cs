using System.Buffers.Text;
using System.Diagnostics;

namespace PolicyArchive.Extraction.Workers;

/// <summary>Memory that a process has in use at this moment, looked at several times a second.</summary>
internal static class WorkingSet
{
    /// <summary>In bytes; 0 when the process has ended.</summary>
    public static long Of(Process process) => OperatingSystem.IsLinux() ? OfLinux(process.Id) : OfAny(process);

    /// <summary>The second number of <c>/proc/PID/statm</c>, in pages. <see cref="Process.WorkingSet64"/> reads the state of every thread for it.</summary>
    private static long OfLinux(int process)
    {
        Span<byte> numbers = stackalloc byte[128];
        try
        {
            using var statm = File.OpenHandle($"/proc/{process}/statm");
            numbers = numbers[..RandomAccess.Read(statm, numbers, fileOffset: 0)];
            var resident = numbers[(numbers.IndexOf((byte)' ') + 1)..];
            return Utf8Parser.TryParse(resident, out long pages, out _) ? pages * Environment.SystemPageSize : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static long OfAny(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
