using System.Diagnostics;
using PolicyArchive.Extraction;
using PolicyArchive.Extraction.Workers;

namespace PolicyArchive.Tests.Extraction.Workers;

/// <summary>A worker by itself, as a host that dies or is interrupted would leave it.</summary>
public sealed class ExtractionWorkerTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Fact]
    public void Run_WhenItsInputCloses_Ends()
    {
        using var worker = Start();

        worker.StandardInput.Close();

        Assert.True(worker.WaitForExit(Long));
        Assert.Equal(0, worker.ExitCode);
    }

    [Fact]
    public void Run_WhenItsInputClosesWithinADocument_EndsAllTheSame()
    {
        using var worker = Start();
        Send(worker, RawPdf.Endless());

        worker.StandardInput.Close();

        Assert.True(worker.WaitForExit(Long));
    }

    [Fact]
    public void Run_WhenInterrupted_AnswersStill()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGINT to send.");
        using var worker = Start();

        Process.Start("kill", ["-INT", $"{worker.Id}"]).WaitForExit();
        Send(worker, RawPdf.Letter("Geachte voorzitter"));

        Assert.IsType<ReadResult.Read>(ReadResultCodec.Decode(Frame.Read(worker.StandardOutput.BaseStream)));
        worker.Kill();
    }

    private static Process Start()
    {
        var worker = WorkerLauncher.Launch(TestWorkers.Real, 768);
        Assert.Equal(ExtractionWorker.Hello.ToArray(), Frame.Read(worker.StandardOutput.BaseStream));
        return worker;
    }

    private static void Send(Process worker, byte[] content) =>
        Frame.Write(worker.StandardInput.BaseStream, new WorkerRequest.OfContent(content, TestWorkers.Sha256Of(content)).Encode());
}
