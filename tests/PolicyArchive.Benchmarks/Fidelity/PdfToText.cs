using System.Diagnostics;
using System.Text;

namespace PolicyArchive.Benchmarks.Fidelity;

/// <summary>The peer: poppler's pdftotext in its own reading order.</summary>
internal static class PdfToText
{
    public static string Read(string path)
    {
        var start = new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", path, "-"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
