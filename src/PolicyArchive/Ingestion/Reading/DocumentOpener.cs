using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyArchive.Analysis;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using PolicyArchive.Ingestion.Corpus;

namespace PolicyArchive.Ingestion.Reading;

internal delegate Task<ReadResult> FileReading(string path, string sha256, CancellationToken stop);

internal delegate Task<ReadResult> ContentReading(byte[] content, string sha256, CancellationToken stop);

/// <summary>Opens a file: reads its pages, analyses them, and does the same for the PDFs inside it.</summary>
internal sealed class DocumentOpener(FileReading readFile, ContentReading readContent)
{
    /// <summary>Enough for any shipment; a hostile file may hold itself a thousand times over.</summary>
    private const int MaxAttachments = 200;

    private static ReadOnlySpan<byte> PdfHeader => "%PDF-"u8;

    public async Task<FileOutcome> OpenAsync(Fingerprint.Taken taken, CancellationToken stop)
    {
        var (file, sha256) = taken;
        var result = await readFile(file.FullPath, sha256, stop).ConfigureAwait(false);
        return result switch
        {
            ReadResult.Read read => new FileOutcome.Read(file, await AnalyseAsync(read.Document, Path.GetFileName(file.Location), stop).ConfigureAwait(false)),
            ReadResult.Unreadable { Reason: UnreadableReason.Changed } changed => new FileOutcome.Unreadable(file, null, changed.Reason, changed.Detail),
            ReadResult.Unreadable failed => new FileOutcome.Unreadable(file, sha256, failed.Reason, failed.Detail),
            _ => throw new InvalidOperationException($"Unknown result {result.GetType().Name}"),
        };
    }

    private async Task<ReadDocument> AnalyseAsync(ExtractedDocument document, string fileName, CancellationToken stop)
    {
        var attachments = await ReadAttachmentsAsync(document, stop).ConfigureAwait(false);
        return new ReadDocument(Analyse(document, fileName), attachments);
    }

    private async Task<ImmutableArray<Attachment>> ReadAttachmentsAsync(ExtractedDocument document, CancellationToken stop)
    {
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        var seen = new HashSet<(DocumentId Parent, DocumentId Child)>();
        var toRead = new Queue<(DocumentId Parent, EmbeddedFile File)>(PdfsIn(document));
        while (attachments.Count < MaxAttachments && toRead.TryDequeue(out var next))
        {
            var content = next.File.Content.ToArray();
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
            if (!seen.Add((next.Parent, DocumentId.FromSha256(sha256)))) continue;

            var result = await readContent(content, sha256, stop).ConfigureAwait(false);
            attachments.Add(ToAttachment(next.Parent, next.File.Name, sha256, content.Length, result));
            if (result is not ReadResult.Read read) continue;
            foreach (var inner in PdfsIn(read.Document)) toRead.Enqueue(inner);
        }
        return attachments.ToImmutable();
    }

    private static Attachment ToAttachment(DocumentId parent, string name, string sha256, int size, ReadResult result) => result switch
    {
        ReadResult.Read read => new Attachment.Read(parent, name, Analyse(read.Document, name)),
        ReadResult.Unreadable failed => new Attachment.Unreadable(parent, name, sha256, size, failed.Reason, failed.Detail),
        _ => throw new InvalidOperationException($"Unknown result {result.GetType().Name}"),
    };

    private static AnalysedDocument Analyse(ExtractedDocument document, string fileName) =>
        DocumentAnalyser.Analyse(document with { EmbeddedFiles = [] }, fileName);

    private static IEnumerable<(DocumentId, EmbeddedFile)> PdfsIn(ExtractedDocument document) =>
        document.EmbeddedFiles.Where(IsPdf).Select(file => (document.Id, file));

    private static bool IsPdf(EmbeddedFile file) =>
        file.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || file.Content.AsSpan().StartsWith(PdfHeader);
}
