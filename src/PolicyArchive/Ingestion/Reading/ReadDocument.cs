using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;

namespace PolicyArchive.Ingestion.Reading;

/// <summary>A document that was read and analysed, with all that lies inside it, parents before children.</summary>
internal sealed record ReadDocument(AnalysedDocument Document, ImmutableArray<Attachment> Attachments);

/// <summary>A PDF inside a PDF.</summary>
/// <param name="Name">As the parent calls it.</param>
internal abstract record Attachment(DocumentId Parent, string Name)
{
    public sealed record Read(DocumentId Parent, string Name, AnalysedDocument Document) : Attachment(Parent, Name);

    public sealed record Unreadable(DocumentId Parent, string Name, string Sha256, int Size, UnreadableReason Reason, string Detail)
        : Attachment(Parent, Name);
}
