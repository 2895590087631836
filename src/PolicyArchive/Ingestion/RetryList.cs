using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;

namespace PolicyArchive.Ingestion;

/// <summary>Which failures are tried again though their file did not change: all when asked, else those that never got as far as the bytes.</summary>
internal sealed class RetryList(bool isAsked, ImmutableArray<FailedFile> failures)
{
    private readonly HashSet<DocumentId> _parents = isAsked ? [.. failures.Select(file => file.Parent).OfType<DocumentId>()] : [];
    private readonly HashSet<string> _content = isAsked ? [.. failures.Where(file => file.Parent is null).Select(file => file.Sha256).OfType<string>()] : [];

    public bool Contains(KnownFile file) => file.Document is { } document ? _parents.Contains(document) : isAsked || file.Sha256 is null;

    /// <summary>Content that is opened again though it is known.</summary>
    public bool Contains(string sha256) => _parents.Contains(DocumentId.FromSha256(sha256)) || _content.Contains(sha256);
}
