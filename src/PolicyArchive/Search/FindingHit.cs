using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>A finding that speaks of the content asked for.</summary>
/// <param name="Id">The finding's own id.</param>
/// <param name="Score">Comparable within one answer only.</param>
public sealed record FindingHit(string Id, string Type, DocumentId Document, TextSpan Span, DateOnly? Date, double Score);
