using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis;

/// <summary>What every finder gets: the document, its parts, and what its head says.</summary>
public sealed record DocumentReading(ExtractedDocument Document, DocumentStructure Structure, DocumentMetadata Metadata);
