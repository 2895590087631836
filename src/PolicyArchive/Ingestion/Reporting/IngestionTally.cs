using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Ingestion.Corpus;

namespace PolicyArchive.Ingestion.Reporting;

/// <summary>Counts while a run goes on.</summary>
internal sealed class IngestionTally
{
    private readonly SortedDictionary<string, int> _byReason = new(StringComparer.Ordinal);
    private readonly List<UnreadableFile> _newlyUnreadable = [];
    private int _read, _duplicate, _unchanged, _unreadable, _moved, _changed, _gone, _embedded, _reanalysed;
    private int _pages, _pagesWithoutText, _documentsWithoutText;
    private long _bytes;

    public void Unchanged(int files = 1) => _unchanged += files;

    public void Read() => _read++;

    public void Duplicate() => _duplicate++;

    public void Moved()
    {
        _unchanged++;
        _moved++;
    }

    public void Changed() => _changed++;

    public void Gone() => _gone++;

    public void Embedded() => _embedded++;

    public void Reanalysed() => _reanalysed++;

    public void Unreadable(string reason)
    {
        _unreadable++;
        _byReason[reason] = _byReason.GetValueOrDefault(reason) + 1;
    }

    public void NewlyUnreadable(UnreadableFile file)
    {
        _newlyUnreadable.Add(file);
        IngestionMetrics.Failed(file.Reason);
    }

    public void Stored(ExtractedDocument document, long bytes)
    {
        var withoutText = document.Pages.Count(page => !page.HasText);
        _pages += document.Pages.Length;
        _pagesWithoutText += withoutText;
        _bytes += bytes;
        if (withoutText == document.Pages.Length) _documentsWithoutText++;
        IngestionMetrics.Stored(document.Pages.Length);
    }

    public IngestionReport ToReport(CorpusListing listing, TimeSpan elapsed, bool isStopped)
    {
        var total = listing.Files.Length + listing.Skipped;
        return new IngestionReport
        {
            Total = total,
            Read = _read,
            Duplicate = _duplicate,
            Unchanged = _unchanged,
            Unreadable = _unreadable,
            Skipped = listing.Skipped,
            NotReached = total - listing.Skipped - _read - _duplicate - _unchanged - _unreadable,
            Moved = _moved,
            Changed = _changed,
            Gone = _gone,
            Embedded = _embedded,
            Reanalysed = _reanalysed,
            Pages = _pages,
            PagesWithoutText = _pagesWithoutText,
            DocumentsWithoutText = _documentsWithoutText,
            BytesPerPage = _pages == 0 ? 0 : (double)_bytes / _pages,
            UnreadableByReason = _byReason.ToImmutableSortedDictionary(StringComparer.Ordinal),
            NewlyUnreadable = [.. _newlyUnreadable],
            ClosedFolders = listing.ClosedFolders,
            Elapsed = elapsed,
            IsStopped = isStopped,
        };
    }
}
