using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace PolicyArchive.Extraction.Workers;

/// <summary>
/// The other side of <see cref="ExtractionPool"/>: says hello, then answers one request after another until its input closes,
/// even in the middle of a document. It keeps nothing between documents, so it may be killed at any moment.
/// </summary>
public static class ExtractionWorker
{
    /// <summary>The first message of a worker; another version of the program says another word.</summary>
    internal static ReadOnlySpan<byte> Hello => "policyarchive extract-worker 1"u8;

    /// <summary>Room for PDFs that are honestly deep; those without bottom end the process all the same.</summary>
    private const int StackSize = 16 << 20;

    /// <summary>Serves this process's standard input and output until the host closes them or is gone.</summary>
    /// <returns>The exit code, with which the process must end: a document may still be in the hands of another thread.</returns>
    public static int Run()
    {
        var output = Console.OpenStandardOutput();
        Console.SetOut(TextWriter.Null);

        // Ctrl-C on a terminal reaches the whole group; the host decides what happens to a document that is being read.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var requests = new BlockingCollection<byte[]>();
        new Thread(() => Serve(requests, output), StackSize) { IsBackground = true }.Start();

        var input = Console.OpenStandardInput();
        while (Frame.Read(input) is { } request) requests.Add(request);
        return 0;
    }

    private static void Serve(BlockingCollection<byte[]> requests, Stream output)
    {
        try
        {
            Frame.Write(output, Hello);
            foreach (var request in requests.GetConsumingEnumerable())
                Frame.Write(output, RequestReader.Answer(WorkerRequest.Decode(request)));
        }
        catch (IOException)
        {
            // The host no longer listens; the input closes too, and with it the process.
        }
    }
}
