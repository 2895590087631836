using PolicyArchive.Documents;

namespace PolicyArchive.Catalogue;

/// <summary>What the catalogue remembers of a file of the corpus, read or not, to see cheaply whether it changed.</summary>
/// <param name="Document">Null for a file that could not be read.</param>
/// <param name="FailedBecause">The reason, for such a file.</param>
public sealed record KnownFile(string Path, string? Sha256, long Size, DateTimeOffset WrittenAt, DocumentId? Document, string? FailedBecause);
