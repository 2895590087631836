using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis;

/// <summary>What every finder gets: the document, its parts, and what its head says.</summary>
public sealed record DocumentReading(ExtractedDocument Document, DocumentStructure Structure, DocumentMetadata Metadata)
{
    public ActorReader Actors { get; } = new(Structure, Metadata);

    /// <summary>The Chamber or council the document is meant for or was held in; null where it does not say. Decides the recess.</summary>
    public string? Assembly => Metadata.Addressees.FirstOrDefault();
}
