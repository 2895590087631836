using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Topics;
using PolicyArchive.Documents.Reviews;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Reviewing;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Queries;

/// <summary>The things that documents name as enclosed, as they stood on a day: documents of later days are left out.</summary>
internal sealed class EnclosureRegister(CatalogueReader catalogue, DateOnly asOf)
{
    private readonly TopicReader _topics = new(DutchWords.StemAndParts);
    private readonly ReviewBook _reviews = ReviewBook.Read(catalogue);
    private readonly KeptPromises _kept = new(catalogue, asOf);
    private readonly Dictionary<DocumentId, CataloguedDocument?> _documents = [];

    /// <summary>One entry for each thing that a document names, by document and place.</summary>
    public IEnumerable<EnclosureEntry> Entries(Func<CataloguedDocument, bool> isAsked)
    {
        var matches = MatchesOf(catalogue.EnclosureMatches());
        return
            from named in catalogue.Findings<Enclosure>().GroupBy(stored => stored.Document)
            let document = Document(named.Key)
            where document is not null && isAsked(document)
            from entry in Entries(document, named.Select(stored => stored.Finding), matches)
            select entry;
    }

    /// <summary>What one document names; the cost does not grow with the archive.</summary>
    public IEnumerable<EnclosureEntry> EntriesOf(CataloguedDocument document) =>
        Entries(document, catalogue.Findings(document.Id).OfType<Enclosure>(), MatchesOf(catalogue.EnclosureMatches(document.Id)));

    private IEnumerable<EnclosureEntry> Entries(CataloguedDocument document, IEnumerable<Enclosure> named, ILookup<string, EnclosureMatch> matches)
    {
        var speaks = document.SupersededBy is null && IsKnownOn(document);
        return speaks ? EnclosureGroups.Of(named.Select(enclosure => ProfileOf(document, enclosure)), (one, other) => _kept.AreOnePromise(document.Id, one, other)).Select(thing => EntryOf(document, thing, matches)) : [];
    }

    private static ILookup<string, EnclosureMatch> MatchesOf(IEnumerable<EnclosureMatch> matches) => matches.ToLookup(match => match.EnclosureId);

    private EnclosureEntry EntryOf(CataloguedDocument document, ImmutableArray<EnclosureProfile> thing, ILookup<string, EnclosureMatch> matches)
    {
        var named = thing[0].Enclosure;
        var first = IsStillToCome(thing[0]) ? named with { Due = _kept.MovedTo(document.Id, named) ?? named.Due } : named;
        var row = DocumentQueries.RowOf(document);
        var match = BestMatch(thing, matches) ?? thing.Where(IsStillToCome).Select(place => _kept.Match(document.Id, place.Enclosure)).OfType<EnclosureMatch>().FirstOrDefault();
        var review = thing.Select(place => _reviews.Of(place.Enclosure.Id)).OfType<Decision>().MaxBy(decision => decision.Signed.At);
        return new EnclosureEntry(
            first.Id, row, first.Span.Page, first.Span.Start, first.Span.Length, first.Quote, first.Item, first.State,
            OutcomeOf(document, first, match),
            DueOf(first, document.Metadata.Date),
            [.. thing.Select(place => new MentionPlace(row, place.Enclosure.Span.Page, place.Enclosure.Quote))],
            match is null ? null : new EnclosureFound(DocumentQueries.RowOf(Document(match.Document)!), Math.Round(match.Score, 2)),
            match?.Reasons ?? [LookedFor(thing[0])],
            ReviewFacts.WordOf(review), ReviewFacts.Of(review?.Signed));
    }

    private EnclosureOutcome OutcomeOf(CataloguedDocument document, Enclosure thing, EnclosureMatch? match)
    {
        var outcome = OutcomeReader.Read(thing, match, document.Metadata.Date, asOf);
        return outcome == EnclosureOutcome.Overdue && _kept.IsConditional(document.Id, thing) ? EnclosureOutcome.Pending : outcome;
    }

    private static bool IsStillToCome(EnclosureProfile place) => place.Enclosure.State == EnclosureState.Promised;

    private EnclosureMatch? BestMatch(ImmutableArray<EnclosureProfile> thing, ILookup<string, EnclosureMatch> matches) => thing
        .SelectMany(place => matches[place.Enclosure.Id])
        .Where(match => match.Score >= LinkLine.Asserted && Document(match.Document) is { } found && IsKnownOn(found) && IsBorneOut(match))
        .OrderByDescending(match => match.Score).ThenBy(match => match.Document)
        .FirstOrDefault();

    /// <summary>A letter that only says it sends the thing brought it where the thing is found with that letter.</summary>
    private bool IsBorneOut(EnclosureMatch match) =>
        match.SaidBy is not { } said || catalogue.EnclosureMatches(match.Document).Any(found => found.EnclosureId == said && found.Score >= LinkLine.Asserted);

    private string LookedFor(EnclosureProfile thing)
    {
        var words = thing.Topic.Words.OrderByDescending(word => word.Weight).Select(word => word.Written).Take(5);
        return $"gezocht naar een stuk over {string.Join(", ", words)} in dezelfde zending, aan het eind van het bestand en in het hele archief ({catalogue.Coverage.Documents} documenten): niet gevonden";
    }

    private static DueFacts? DueOf(Enclosure enclosure, DateOnly? namedOn)
    {
        if (enclosure.Due is { To: not null } due) return DueFacts.Of(due);
        if (enclosure.State != EnclosureState.Promised) return null;
        return new DueFacts(enclosure.Due?.Text ?? "zonder termijn: tot de halfjaarwisseling", enclosure.Due?.From, OutcomeReader.LastDay(enclosure, namedOn));
    }

    private EnclosureProfile ProfileOf(CataloguedDocument document, Enclosure enclosure) => new(
        new DocumentHead(document.Id, document.File, document.Metadata), enclosure, _topics.Read(enclosure.Item), _topics.Read(enclosure.Quote));

    private bool IsKnownOn(CataloguedDocument document) => !(document.Metadata.Date > asOf);

    private CataloguedDocument? Document(DocumentId id)
    {
        if (!_documents.TryGetValue(id, out var known)) _documents[id] = known = catalogue.Find(id);
        return known;
    }
}
