using PolicyArchive.Extraction;
using PolicyArchive.Ingestion.Corpus;

namespace PolicyArchive.Ingestion.Reading;

/// <summary>What became of a file that was opened.</summary>
internal abstract record FileOutcome(FoundFile File)
{
    public sealed record Read(FoundFile File, ReadDocument Document) : FileOutcome(File);

    /// <summary>Its bytes are known: from an earlier run, or from a file before it in this one.</summary>
    public sealed record SameContent(FoundFile File, string Sha256) : FileOutcome(File);

    /// <param name="Sha256">Null where not even the bytes could be read.</param>
    public sealed record Unreadable(FoundFile File, string? Sha256, UnreadableReason Reason, string Detail) : FileOutcome(File);
}
