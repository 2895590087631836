namespace PolicyArchive.Ingestion.Reporting;

/// <param name="Path">Relative to the corpus; for a file inside a PDF with <c>#</c> and its name.</param>
/// <param name="Reason">In kebab-case: <c>needs-password</c>.</param>
public sealed record UnreadableFile(string Path, string Reason, string Detail);
