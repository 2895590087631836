using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Queries;

/// <summary>Finds for a thing that was promised the letter that kept the promise: "ik stuur u de staat in november" is closed by the letter of November.</summary>
internal sealed class KeptPromises(CatalogueReader catalogue, DateOnly asOf)
{
    private ILookup<DocumentId, (StatedPromise Statement, RegisterEntry Entry)>? _byDocument;

    /// <summary>Null where the promise around it is not wholly kept, where nothing is promised, or where the letter only tells of what was to be sent.</summary>
    public EnclosureMatch? Match(DocumentId document, Enclosure thing)
    {
        var kept = Around(document, thing).Where(IsKept).SelectMany(entry => entry.Evidence).Where(link => !link.IsProposed && link.Extent == FulfilmentExtent.Full && Gives(link.Document, thing)).MaxBy(link => link.Score);
        return kept is null ? null : new EnclosureMatch(thing.Id, kept.Document, kept.Score, CameAlong: false, ["de toezegging waarin het stuk is beloofd, is nagekomen", .. kept.Reasons]);
    }

    /// <summary>Figures and outcomes may stand in the letter; a paper of its own must have come with it.</summary>
    private bool Gives(DocumentId letter, Enclosure thing)
    {
        if (NamedKinds.MayStandInLetter(NamedKinds.Of(thing.Item))) return true;
        var found = catalogue.EnclosureMatches(letter).Where(match => match.Score >= LinkLine.Asserted).Select(match => match.EnclosureId).ToHashSet(StringComparer.Ordinal);
        return catalogue.Findings(letter).OfType<Enclosure>().Any(sent => sent.State == EnclosureState.Sent && NamedKinds.AreAlike(sent.Item, thing.Item) && found.Contains(sent.Id));
    }

    /// <summary>Whether both stand in statements of one and the same promise.</summary>
    public bool AreOnePromise(DocumentId document, Enclosure one, Enclosure other)
    {
        var isOneKind = one.State == EnclosureState.Promised && other.State == EnclosureState.Promised && NamedKinds.Of(one.Item) == NamedKinds.Of(other.Item);
        return isOneKind && !one.Span.Overlaps(other.Span) && Around(document, one).Any(entry => Around(document, other).Any(again => again.Id == entry.Id));
    }

    /// <summary>"Mocht de motie het halen, dan stuur ik u een voorstel": owed only when that happens, which nobody here can tell.</summary>
    public bool IsConditional(DocumentId document, Enclosure thing) =>
        thing.Due?.To is null && ByDocument[document].Any(stated => stated.Statement.Promise.Strength == PromiseStrength.Conditional && stated.Statement.Promise.Span.Overlaps(thing.Span));

    /// <summary>Nothing came after that takes it back: "het plan komt er toch niet".</summary>
    private static bool IsKept(RegisterEntry entry) =>
        entry.Evidence.LastOrDefault(link => !link.IsProposed && link.Extent != FulfilmentExtent.Progress)?.Extent == FulfilmentExtent.Full;

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
