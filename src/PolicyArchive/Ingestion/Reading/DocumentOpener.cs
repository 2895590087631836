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
            ReadResult.Read read => await AnalyseAsync(file, read.Document, stop).ConfigureAwait(false),
            ReadResult.Unreadable { Reason: UnreadableReason.Changed } changed => new FileOutcome.Unreadable(file, null, changed.Reason, changed.Detail),
            ReadResult.Unreadable failed => new FileOutcome.Unreadable(file, sha256, failed.Reason, failed.Detail),
            _ => throw new InvalidOperationException($"Unknown result {result.GetType().Name}"),
        };
    }

    private async Task<FileOutcome> AnalyseAsync(FoundFile file, ExtractedDocument document, CancellationToken stop) => Analyse(document, Path.GetFileName(file.Location)) switch
    {
        AnalysisResult.Done done => new FileOutcome.Read(file, new ReadDocument(done.Document, await ReadAttachmentsAsync(document, stop).ConfigureAwait(false))),
        AnalysisResult.Failed failed => new FileOutcome.Unreadable(file, document.Sha256, UnreadableReason.AnalysisFailed, failed.Detail),
        var other => throw new InvalidOperationException($"Unknown result {other.GetType().Name}"),
    };

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
            var attachment = ToAttachment(next.Parent, next.File.Name, sha256, content.Length, result);
            attachments.Add(attachment);
            if (attachment is not Attachment.Read || result is not ReadResult.Read read) continue;
            foreach (var inner in PdfsIn(read.Document)) toRead.Enqueue(inner);
        }
        return attachments.ToImmutable();
    }

    private static Attachment ToAttachment(DocumentId parent, string name, string sha256, int size, ReadResult result) => result switch
    {
        ReadResult.Read read => Analyse(read.Document, name) switch
        {
            AnalysisResult.Done done => new Attachment.Read(parent, name, done.Document),
            AnalysisResult.Failed failed => new Attachment.Unreadable(parent, name, sha256, size, UnreadableReason.AnalysisFailed, failed.Detail),
            var other => throw new InvalidOperationException($"Unknown result {other.GetType().Name}"),
        },
        ReadResult.Unreadable failed => new Attachment.Unreadable(parent, name, sha256, size, failed.Reason, failed.Detail),
        _ => throw new InvalidOperationException($"Unknown result {result.GetType().Name}"),
    };

    private static AnalysisResult Analyse(ExtractedDocument document, string fileName) =>
        DocumentAnalyser.TryAnalyse(document with { EmbeddedFiles = [] }, fileName);

    private static IEnumerable<(DocumentId, EmbeddedFile)> PdfsIn(ExtractedDocument document) =>
        document.EmbeddedFiles.Where(IsPdf).Select(file => (document.Id, file));

    private static bool IsPdf(EmbeddedFile file) =>
        file.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || file.Content.AsSpan().StartsWith(PdfHeader);
}
