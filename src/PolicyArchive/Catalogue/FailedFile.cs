namespace PolicyArchive.Catalogue;

/// <summary>A file that could not be read, with the reason; it stays listed until it is read, changed or gone.</summary>
/// <param name="Sha256">Null where not even the bytes could be read.</param>
/// <param name="Reason">A short class for counting: "needs a password".</param>
/// <param name="Detail">One sentence on this file.</param>
public sealed record FailedFile(string Path, string? Sha256, long Size, DateTimeOffset WrittenAt, string Reason, string Detail)
{
    /// <summary>The document inside which it lies, for an embedded file.</summary>
    public Documents.DocumentId? Parent { get; init; }

    public DateTimeOffset FirstAt { get; init; }

    public DateTimeOffset LastAt { get; init; }
}
