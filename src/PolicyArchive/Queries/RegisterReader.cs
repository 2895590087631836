using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Reviews;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Register;
using PolicyArchive.Reviewing;

namespace PolicyArchive.Queries;

/// <summary>The register of commitments as it stood on a day: documents of later days are left out, what persons decided since is not.</summary>
internal sealed class RegisterReader
{
    private readonly CatalogueReader _catalogue;
    private readonly Dictionary<DocumentId, CataloguedDocument?> _documents = [];

    private RegisterReader(CatalogueReader catalogue, DateOnly asOf)
    {
        _catalogue = catalogue;
        Reviews = ReviewBook.Read(catalogue);
        var stated = Statements<Commitment>(asOf).Concat(Statements<CommitmentMention>(asOf)).ToList();
        Records = RegisterRecords.Read(catalogue, [.. stated.Where(statement => Reviews.Of(statement.Id)?.Verdict != Verdict.Rejected)], asOf);
        Entries = EntriesOf([.. stated, .. Records.Alone], asOf);
    }

    public ReviewBook Reviews { get; }

    public RegisterRecords Records { get; }

    public ImmutableArray<RegisterEntry> Entries { get; }

    public static RegisterReader Read(CatalogueReader catalogue, DateOnly asOf) => new(catalogue, asOf);

    /// <summary>Every id by which the commitment is, or was, known.</summary>
    public IEnumerable<string> IdsOf(RegisterEntry entry) =>
        entry.Statements.Select(statement => statement.Id).Concat(Records.Of(entry).Select(record => record.Id)).Distinct(StringComparer.Ordinal);

    /// <summary>Remembers what it has read; null for an unknown id.</summary>
    public CataloguedDocument? Document(DocumentId id)
    {
        if (_documents.TryGetValue(id, out var known)) return known;
        return _documents[id] = _catalogue.Find(id);
    }

    private ImmutableArray<RegisterEntry> EntriesOf(IReadOnlyList<StatedPromise> statements, DateOnly asOf)
    {
        var evidence = _catalogue.Evidence().Where(link => Counts(Document(link.Document), asOf) && !Reviews.RestsOnRejected(link)).ToList();
        var reviews = Reviews.ForRegister;
        var reviewed = reviews with { Links = [.. reviews.Links.Where(link => Counts(Document(link.Document), asOf))] };
        var dates = evidence.Concat(reviewed.Links).Select(link => link.Document).Distinct().ToDictionary(id => id, id => Document(id)!.Metadata.Date);
        return RegisterBuilder.Build(statements, _catalogue.Repetitions(), evidence, dates, reviewed);
    }

    private IEnumerable<StatedPromise> Statements<T>(DateOnly asOf) where T : Promise =>
        from stored in _catalogue.Findings<T>()
        let document = Document(stored.Document)
        where Counts(document, asOf)
        select new StatedPromise(new DocumentHead(document.Id, document.File, document.Metadata), stored.Finding);

    /// <summary>An older version of a file speaks no more; a file that is gone still does.</summary>
    private static bool Counts(CataloguedDocument? document, DateOnly asOf) =>
        document is { SupersededBy: null } && !(document.Metadata.Date > asOf);
}
