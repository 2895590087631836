using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;

namespace PolicyArchive.Ingestion;

/// <summary>Tells content that must be opened from content whose outcome is known, or will be when its turn comes.</summary>
internal sealed class KnownContent(CatalogueReader catalogue, RetryList retry, ImmutableArray<FailedFile> failures)
{
    private readonly HashSet<string> _failed = [.. failures.Select(file => file.Sha256).OfType<string>()];
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    /// <summary>True once for content that is new to the archive or to be tried again.</summary>
    public bool IsFirst(string sha256)
    {
        var isKnown = _failed.Contains(sha256) || catalogue.Has(DocumentId.FromSha256(sha256));
        var isToBeOpened = !isKnown || retry.Contains(sha256);
        return isToBeOpened && _opened.Add(sha256);
    }
}
