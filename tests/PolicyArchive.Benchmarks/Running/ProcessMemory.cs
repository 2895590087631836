using System.Globalization;

namespace PolicyArchive.Benchmarks.Running;

/// <summary>Most memory a process and each of its children ever had in use, as Linux keeps count (VmHWM).</summary>
internal sealed class ProcessMemory(int process)
{
    private const int Kilobyte = 1024;

    public long Own { get; private set; }

    public long LargestChild { get; private set; }

    public void Sample()
    {
        Own = Math.Max(Own, PeakOf(process));
        foreach (var child in ChildrenOf(process)) LargestChild = Math.Max(LargestChild, PeakOf(child));
    }

    /// <summary>Bytes in use at this moment (VmRSS).</summary>
    public static long Now(int process) => Read(process, "VmRSS:");

    public static IReadOnlyList<int> ChildrenOf(int process)
    {
        var tasks = Lines($"/proc/{process}/task", Directory.GetDirectories);
        var children = tasks.SelectMany(task => Lines(Path.Combine(task, "children"), File.ReadAllLines));
        return [.. children.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }

    private static long PeakOf(int process) => Read(process, "VmHWM:");

    private static long Read(int process, string name)
    {
        var line = Lines($"/proc/{process}/status", File.ReadAllLines).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 9), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * Kilobyte;
    }

    /// <summary>Processes come and go while they are looked at.</summary>
    private static string[] Lines(string path, Func<string, string[]> read)
    {
        try
        {
            return read(path);
        }
        catch (IOException)
        {
            return [];
        }
    }
}
