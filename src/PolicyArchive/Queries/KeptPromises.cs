using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Queries;

/// <summary>Finds for a thing that was promised the letter that kept the promise: "ik stuur u de staat in november" is closed by the letter of November.</summary>
internal sealed class KeptPromises(CatalogueReader catalogue, DateOnly asOf)
{
    private ILookup<DocumentId, (StatedPromise Statement, RegisterEntry Entry)>? _byDocument;

    /// <summary>Null where the promise around it is not wholly kept, or where nothing is promised.</summary>
    public EnclosureMatch? Match(DocumentId document, Enclosure thing)
    {
        var kept = Around(document, thing).SelectMany(entry => entry.Evidence).Where(link => !link.IsProposed && link.Extent == FulfilmentExtent.Full).MaxBy(link => link.Score);
        return kept is null ? null : new EnclosureMatch(thing.Id, kept.Document, kept.Score, CameAlong: false, ["de toezegging waarin het stuk is beloofd, is nagekomen", .. kept.Reasons]);
    }

    /// <summary>The term to which the promise around it was moved since; null where it was not.</summary>
    public Due? MovedTo(DocumentId document, Enclosure thing) =>
        Around(document, thing).SelectMany(entry => entry.Evidence).Where(link => !link.IsProposed).Select(link => link.NewDue).LastOrDefault(due => due?.To is not null);

    private IEnumerable<RegisterEntry> Around(DocumentId document, Enclosure thing) =>
        ByDocument[document].Where(stated => stated.Statement.Promise.Span.Overlaps(thing.Span)).Select(stated => stated.Entry);

    private ILookup<DocumentId, (StatedPromise Statement, RegisterEntry Entry)> ByDocument =>
        _byDocument ??= RegisterReader.Read(catalogue, asOf).Entries
            .SelectMany(entry => entry.Statements, (entry, statement) => (statement, entry))
            .ToLookup(stated => stated.statement.Document.Id);
}
