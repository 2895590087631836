using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Register;
using PolicyArchive.Reviewing;

namespace PolicyArchive.Queries;

/// <summary>Reads the register of commitments as it stood on a day: documents of later days are left out, what persons decided since is not.</summary>
internal sealed class RegisterReader(CatalogueReader catalogue)
{
    private readonly Dictionary<DocumentId, CataloguedDocument?> _documents = [];

    public ReviewBook Reviews { get; } = ReviewBook.Read(catalogue);

    public ImmutableArray<RegisterEntry> Read(DateOnly asOf)
    {
        var statements = Statements<Commitment>(asOf).Concat(Statements<CommitmentMention>(asOf)).ToList();
        var evidence = catalogue.Evidence().Where(link => Counts(Document(link.Document), asOf) && !Reviews.RestsOnRejected(link)).ToList();
        var reviews = Reviews.ForRegister;
        var reviewed = reviews with { Links = [.. reviews.Links.Where(link => Counts(Document(link.Document), asOf))] };
        var dates = evidence.Concat(reviewed.Links).Select(link => link.Document).Distinct().ToDictionary(id => id, id => Document(id)!.Metadata.Date);
        return RegisterBuilder.Build(statements, catalogue.Repetitions(), evidence, dates, reviewed);
    }

    /// <summary>Remembers what it has read; null for an unknown id.</summary>
    public CataloguedDocument? Document(DocumentId id)
    {
        if (_documents.TryGetValue(id, out var known)) return known;
        return _documents[id] = catalogue.Find(id);
    }

    private IEnumerable<StatedPromise> Statements<T>(DateOnly asOf) where T : Promise =>
        from stored in catalogue.Findings<T>()
        let document = Document(stored.Document)
        where Counts(document, asOf)
        select new StatedPromise(new DocumentHead(document.Id, document.File, document.Metadata), stored.Finding);

    /// <summary>An older version of a file speaks no more; a file that is gone still does.</summary>
    private static bool Counts(CataloguedDocument? document, DateOnly asOf) =>
        document is { SupersededBy: null } && !(document.Metadata.Date > asOf);
}
