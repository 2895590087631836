using System.Collections.Immutable;
using System.Text.Json;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using PolicyArchive.Ingestion.Corpus;
using PolicyArchive.Ingestion.Reading;
using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.Ingestion;

/// <summary>Writes what became of each file into the catalogue, one transaction a file, and counts it.</summary>
internal sealed class OutcomeWriter
{
    private readonly CatalogueWriter _catalogue;
    private readonly IngestionTally _tally;
    private readonly Dictionary<string, KnownFile> _known;
    private readonly ILookup<DocumentId, string> _missing;
    private readonly HashSet<string> _moved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnreadableFile> _failedContent;
    private readonly HashSet<string> _failedBefore;

    public OutcomeWriter(
        CatalogueWriter catalogue, IngestionTally tally, ImmutableArray<KnownFile> known, ImmutableArray<KnownFile> missing, ImmutableArray<FailedFile> failures)
    {
        _catalogue = catalogue;
        _tally = tally;
        _known = known.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _missing = missing.Where(file => file.Document is not null).ToLookup(file => file.Document!.Value, file => file.Path);
        _failedBefore = [.. failures.Select(file => file.Sha256 ?? file.Path)];
        _failedContent = failures.Where(file => file.Sha256 is not null).DistinctBy(file => file.Sha256)
            .ToDictionary(file => file.Sha256!, file => new UnreadableFile(file.Path, file.Reason, file.Detail), StringComparer.Ordinal);
    }

    public void Write(FileOutcome outcome) => _catalogue.Commit(change =>
    {
        switch (outcome)
        {
            case FileOutcome.Read(var file, var document): WriteRead(change, file, document); break;
            case FileOutcome.SameContent(var file, var sha256): WriteSameContent(change, file, sha256); break;
            case FileOutcome.Unreadable(var file, var sha256, var reason, var detail): WriteUnreadable(change, file, sha256, Name(reason), detail); break;
        }
    });

    /// <summary>Marks what is missing and did not turn up elsewhere.</summary>
    public void WriteGone(ImmutableArray<KnownFile> missing)
    {
        var gone = missing.Where(file => !_moved.Contains(file.Path)).ToList();
        if (gone.Count == 0) return;
        _catalogue.Commit(change => gone.ForEach(file => change.RemoveFile(file.Path)));
        foreach (var _ in gone.Where(file => file.Document is not null)) _tally.Gone();
    }

    private void WriteRead(CatalogueTransaction change, FoundFile file, ReadDocument read)
    {
        var document = read.Document.Document;
        _tally.Stored(document, change.Store(read.Document, Path.GetFileName(file.Location)));
        change.Place(ToSource(file, document.Sha256));
        foreach (var attachment in read.Attachments)
            WriteAttachment(change, file, attachment);
        _tally.Read();
        CountChange(file, document.Sha256);
    }

    private void WriteAttachment(CatalogueTransaction change, FoundFile file, Attachment attachment)
    {
        switch (attachment)
        {
            case Attachment.Read(var parent, var name, var analysed):
                var id = analysed.Document.Id;
                if (!change.Has(id)) _tally.Stored(analysed.Document, change.Store(analysed, name));
                change.Embed(parent, id, name);
                _tally.Embedded();
                break;
            case Attachment.Unreadable failed:
                var path = $"{file.Location}#{failed.Name}";
                Fail(change, new FailedFile(path, failed.Sha256, failed.Size, file.WrittenAt, Name(failed.Reason), failed.Detail) { Parent = failed.Parent });
                break;
        }
    }

    private void WriteSameContent(CatalogueTransaction change, FoundFile file, string sha256)
    {
        var id = DocumentId.FromSha256(sha256);
        if (!change.Has(id))
        {
            var failed = _failedContent[sha256];
            WriteUnreadable(change, file, sha256, failed.Reason, failed.Detail);
            return;
        }

        var isWhereItWas = _known.TryGetValue(file.Location, out var known) && known.Sha256 == sha256;
        var movedFrom = isWhereItWas ? null : _missing[id].FirstOrDefault(path => !_moved.Contains(path));
        var wasGone = !change.IsAlive(id);
        change.Place(ToSource(file, sha256), movedFrom);
        if (movedFrom is not null) _moved.Add(movedFrom);

        if (isWhereItWas) _tally.Unchanged();
        else if (movedFrom is not null || wasGone) _tally.Moved();
        else _tally.Duplicate();
        CountChange(file, sha256);
    }

    private void WriteUnreadable(CatalogueTransaction change, FoundFile file, string? sha256, string reason, string detail)
    {
        _tally.Unreadable(reason);
        var isListedSo = _known.TryGetValue(file.Location, out var known) && known == new KnownFile(file.Location, sha256, file.Size, file.WrittenAt, null, reason);
        if (!isListedSo)
            Fail(change, new FailedFile(file.Location, sha256, file.Size, file.WrittenAt, reason, detail));
    }

    private void Fail(CatalogueTransaction change, FailedFile file)
    {
        change.Fail(file);
        var listed = new UnreadableFile(file.Path, file.Reason, file.Detail);
        if (file.Sha256 is not null) _failedContent[file.Sha256] = listed;
        if (!_failedBefore.Contains(file.Sha256 ?? file.Path)) _tally.NewlyUnreadable(listed);
    }

    private void CountChange(FoundFile file, string sha256)
    {
        var isChange = _known.TryGetValue(file.Location, out var known) && known.Sha256 != sha256 && known.Document is not null;
        if (isChange) _tally.Changed();
    }

    private static SourceFile ToSource(FoundFile file, string sha256) => new(file.Location, sha256, file.Size, file.WrittenAt);

    public static string Name(UnreadableReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());
}
