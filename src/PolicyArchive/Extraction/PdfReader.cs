using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Letters;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace PolicyArchive.Extraction;

/// <summary>
/// Reads one PDF from its bytes. Whatever the bytes are, the answer is a <see cref="ReadResult"/>; what .NET cannot catch
/// (a stack that overflows, a loop without end) is why this runs in a worker process.
/// </summary>
public static class PdfReader
{
    private const int HeaderWithin = 1024;

    private static ReadOnlySpan<byte> Header => "%PDF-"u8;

    private static ReadOnlySpan<byte> Encryption => "/Encrypt"u8;

    /// <param name="sha256">SHA-256 of <paramref name="content"/>, 64 hexadecimal digits.</param>
    public static ReadResult Read(byte[] content, string sha256)
    {
        var start = content.AsSpan(0, Math.Min(content.Length, HeaderWithin));
        if (start.IndexOf(Header) < 0)
            return new ReadResult.Unreadable(UnreadableReason.NotAPdf, "The file does not begin as a PDF.");

        using var memory = new MemoryAlarm();
        var result = ReadOrExplain(content, sha256);
        return memory.HasRung ? new ReadResult.Unreadable(UnreadableReason.OutOfMemory, "Reading the PDF took more memory than there is.") : result;
    }

    private static ReadResult ReadOrExplain(byte[] content, string sha256)
    {
        try
        {
            using var pdf = PdfDocument.Open(content, Options());
            return ReadPages(pdf, sha256);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ReadResult.Unreadable(UnreadableReason.NeedsPassword, "The PDF opens only with a password.");
        }
        catch (Exception) when (content.AsSpan().IndexOf(Encryption) >= 0)
        {
            return new ReadResult.Unreadable(UnreadableReason.NeedsPassword, "The PDF is encrypted and cannot be opened without its password.");
        }
        catch (Exception broken)
        {
            return new ReadResult.Unreadable(UnreadableReason.Broken, SentenceOf(broken));
        }
    }

    private static ParsingOptions Options() => new() { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false };

    private static ReadResult ReadPages(PdfDocument pdf, string sha256)
    {
        pdf.AddPageFactory<GlyphPage, GlyphPageFactory>();
        var pages = new List<GlyphPage>(Math.Max(0, pdf.NumberOfPages));
        string? failure = null;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
            pages.Add(ReadPage(pdf, number, ref failure));

        var isWithoutPages = pages.Count == 0;
        var isAllBroken = failure is not null && pages.TrueForAll(page => page.IsBroken);
        if (isWithoutPages || isAllBroken)
            return new ReadResult.Unreadable(UnreadableReason.Broken, failure ?? "The PDF has no pages.");

        return new ReadResult.Read(new ExtractedDocument(sha256, PageComposer.Compose(pages))
        {
            EmbeddedTitle = string.IsNullOrWhiteSpace(pdf.Information.Title) ? null : pdf.Information.Title.Trim(),
            EmbeddedFiles = EmbeddedFilesOf(pdf),
        });
    }

    private static GlyphPage ReadPage(PdfDocument pdf, int number, ref string? failure)
    {
        try
        {
            return pdf.GetPage<GlyphPage>(number);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            failure = SentenceOf(broken);
            return GlyphPage.Broken(number);
        }
    }

    private static ImmutableArray<EmbeddedFile> EmbeddedFilesOf(PdfDocument pdf)
    {
        try
        {
            if (!pdf.Advanced.TryGetEmbeddedFiles(out var files)) return [];
            return [.. files.Select(file => new EmbeddedFile(file.Name, [.. file.Bytes]))];
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return [];
        }
    }

    /// <summary>PdfPig's own exceptions say what is wrong with the file; others speak of PdfPig's inner life.</summary>
    private static string SentenceOf(Exception broken)
    {
        var message = broken.Message.Split(['\r', '\n'], 2)[0];
        var isAboutTheFile = broken.GetType().Namespace?.StartsWith(nameof(UglyToad), StringComparison.Ordinal) == true;
        return isAboutTheFile ? message : $"The PDF is damaged ({message.TrimEnd('.')}).";
    }
}
