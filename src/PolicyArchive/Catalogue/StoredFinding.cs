using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Catalogue;

/// <summary>A finding with the document it stands in.</summary>
public sealed record StoredFinding<T>(DocumentId Document, T Finding) where T : Finding;
