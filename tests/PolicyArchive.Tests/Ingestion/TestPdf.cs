using System.Text;
using PolicyArchive.Tests.Extraction.Workers;

namespace PolicyArchive.Tests.Ingestion;

/// <summary>Real PDFs; the same text gives the same bytes.</summary>
internal static class TestPdf
{
    public static byte[] Of(string text) => RawPdf.Letter(text);

    public static byte[] Of(string text, string attachmentName, byte[] attachment) => RawPdf.LetterWithAttachment(text, attachmentName, attachment);

    /// <summary>Begins as a PDF and is none.</summary>
    public static byte[] Broken(string text) => Encoding.ASCII.GetBytes($"%PDF-1.7\n% {text}\n%%EOF");
}
