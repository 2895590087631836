using System.Runtime.InteropServices;

namespace PolicyArchive.Benchmarks.Search;

/// <summary>The processor time that this thread itself has used: what it did, however busy the machine is. Linux only.</summary>
internal static class ProcessorClock
{
    private const int ThreadClock = 3;

    /// <summary>Milliseconds since the thread began.</summary>
    public static double Milliseconds()
    {
        var time = default(Time);
        return clock_gettime(ThreadClock, ref time) == 0 ? time.Seconds * 1e3 + time.Nanoseconds / 1e6 : 0;
    }

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, ref Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
