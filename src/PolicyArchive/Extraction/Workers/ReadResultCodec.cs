using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Packing;

namespace PolicyArchive.Extraction.Workers;

/// <summary>A worker's answer as bytes. Pages travel packed as the catalogue keeps them, so that the host need not pack them again.</summary>
internal static class ReadResultCodec
{
    private enum Kind : byte
    {
        Read = 1,
        Unreadable = 2,
    }

    public static ReadOnlySpan<byte> Encode(ReadResult result)
    {
        var writer = new ByteWriter();
        switch (result)
        {
            case ReadResult.Read read:
                writer.Byte((byte)Kind.Read);
                WriteDocument(writer, read.Document);
                break;
            case ReadResult.Unreadable unreadable:
                writer.Byte((byte)Kind.Unreadable);
                writer.Text(unreadable.Reason.ToString());
                writer.Text(unreadable.Detail);
                break;
        }
        return writer.Written.Span;
    }

    /// <exception cref="InvalidDataException">The bytes are not an answer of this version.</exception>
    public static ReadResult Decode(ReadOnlySpan<byte> message)
    {
        var reader = new ByteReader(message);
        return (Kind)reader.Byte() switch
        {
            Kind.Read => new ReadResult.Read(ReadDocument(ref reader)),
            Kind.Unreadable => new ReadResult.Unreadable(ReasonOf(reader.Text()), reader.Text()),
            _ => throw new InvalidDataException("A worker's answer is of a kind that this version does not know."),
        };
    }

    private static UnreadableReason ReasonOf(string name) =>
        Enum.TryParse<UnreadableReason>(name, out var reason) ? reason : throw new InvalidDataException($"A worker gave the unknown reason '{name}'.");

    private static void WriteDocument(ByteWriter writer, ExtractedDocument document)
    {
        writer.Text(document.Sha256);
        writer.OptionalText(document.EmbeddedTitle);
        writer.Count(document.EncodedPages.Length);
        foreach (var page in document.EncodedPages) WritePage(writer, page);

        writer.Count(document.EmbeddedFiles.Length);
        foreach (var file in document.EmbeddedFiles)
        {
            writer.Text(file.Name);
            writer.Bytes(file.Content.AsSpan());
        }
    }

    private static ExtractedDocument ReadDocument(ref ByteReader reader)
    {
        var sha256 = reader.Text();
        var title = reader.OptionalText();
        var pages = new EncodedPage[reader.Count()];
        for (var i = 0; i < pages.Length; i++) pages[i] = ReadPage(ref reader);

        return new ExtractedDocument(sha256, [.. pages.Select(page => page.Decode())])
        {
            EmbeddedTitle = title,
            EmbeddedFiles = ReadFiles(ref reader),
            EncodedPages = ImmutableCollectionsMarshal.AsImmutableArray(pages),
        };
    }

    private static void WritePage(ByteWriter writer, EncodedPage page)
    {
        writer.Count(page.Number);
        writer.Double(page.Quality);
        writer.Bytes(page.Text);
        writer.Bytes(page.Words);
    }

    private static EncodedPage ReadPage(ref ByteReader reader) =>
        new(reader.Number(), reader.Double(), reader.Bytes().ToArray(), reader.Bytes().ToArray());

    private static ImmutableArray<EmbeddedFile> ReadFiles(ref ByteReader reader)
    {
        var files = new EmbeddedFile[reader.Count()];
        for (var i = 0; i < files.Length; i++) files[i] = new EmbeddedFile(reader.Text(), [.. reader.Bytes()]);
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }
}
