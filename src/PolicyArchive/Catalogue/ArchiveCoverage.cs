namespace PolicyArchive.Catalogue;

/// <summary>What an answer of the archive can and cannot have seen.</summary>
/// <param name="From">Earliest date of a document; null when none has a date.</param>
/// <param name="WithoutText">Documents in which no page has text that can be trusted.</param>
public sealed record ArchiveCoverage(int Documents, DateOnly? From, DateOnly? To, int WithoutText, long Pages);
