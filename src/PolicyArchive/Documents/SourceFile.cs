namespace PolicyArchive.Documents;

/// <summary>A file of the corpus as it was found on disk.</summary>
/// <param name="Location">Path relative to the corpus, with <c>/</c> between folders on every system.</param>
/// <param name="Sha256">SHA-256 of the bytes, 64 hexadecimal digits in lower case.</param>
/// <param name="Size">Length in bytes.</param>
/// <param name="WrittenAt">Last write time, UTC.</param>
public sealed record SourceFile(string Location, string Sha256, long Size, DateTimeOffset WrittenAt)
{
    public DocumentId Id => DocumentId.FromSha256(Sha256);
}
