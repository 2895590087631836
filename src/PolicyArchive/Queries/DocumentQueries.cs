using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Reviewing;
using PolicyArchive.Search;

namespace PolicyArchive.Queries;

/// <summary>Questions about one document.</summary>
public sealed class DocumentQueries(Archive archive)
{
    private const int MostCitations = 20;
    private const int BearersLookedAt = 5;
    private const int MostEarlier = 5;

    public CataloguedDocument? Find(string idOrFile) => DocumentFinder.Find(archive.Catalogue, idOrFile);

    /// <summary>The document in full, as <c>show</c> prints it.</summary>
    public DocumentAnswer Show(CataloguedDocument document) => new(
        FactsOf(document),
        [.. archive.Catalogue.Pages(document.Id).Select(PageFacts.Of)],
        Findings(document),
        CitedBy(document));

    /// <summary>In order of place, rejected ones too, each with what a person decided of it.</summary>
    public ImmutableArray<FindingFacts> Findings(CataloguedDocument document)
    {
        var reviews = ReviewBook.Read(archive.Catalogue);
        return [.. archive.Catalogue.Findings(document.Id).Select(finding => FindingFacts.Of(finding, reviews.Of(finding.Id)))];
    }

    public DocumentText Text(CataloguedDocument document) =>
        new(document.Id.Value, [.. archive.Catalogue.Pages(document.Id).Select(PageFacts.Of)]);

    /// <summary>The cost does not grow with the length of the document: only so many of its citations are followed.</summary>
    public RelatedDocuments Related(CataloguedDocument document) => new(Cites(document), CitedBy(document), Earlier(document));

    public static DocumentFacts FactsOf(CataloguedDocument document) =>
        DocumentFacts.Of(document.Id, document.File, document.Metadata) with
        {
            Parent = document.Parents is [var parent, ..] ? parent.Parent.Value : null,
            Version = document.Version,
            Locations = [.. document.Locations.Where(location => !location.IsGone).Select(location => location.Path)],
        };

    public static DocumentRow RowOf(CataloguedDocument document) => new(
        document.Id.Value, document.File, document.Metadata.Title, document.Metadata.Kind, document.Metadata.Date, document.Metadata.Senders);

    /// <summary>Documents of the archive that cite a number of this one.</summary>
    private ImmutableArray<DocumentRow> CitedBy(CataloguedDocument document) =>
    [
        .. document.Metadata.NumbersOfItsOwn().SelectMany(number => archive.Catalogue.Citing(number))
            .Select(citation => citation.Document).Where(citing => citing != document.Id).Distinct().Order()
            .Select(archive.Catalogue.Find).OfType<CataloguedDocument>()
            .Select(RowOf),
    ];

    /// <summary>Documents of the archive that bear a number which this one cites; the index knows where the number stands.</summary>
    private ImmutableArray<DocumentRow> Cites(CataloguedDocument document) =>
    [
        .. archive.Catalogue.Findings(document.Id).OfType<Reference>()
            .Where(reference => reference.Kind is ReferenceKind.Kamerstuk or ReferenceKind.OwnReference)
            .Select(reference => reference.Normalized).Distinct(StringComparer.Ordinal).Take(MostCitations)
            .SelectMany(BearersOf)
            .Where(bearer => bearer.Id != document.Id)
            .DistinctBy(bearer => bearer.Id)
            .Select(RowOf),
    ];

    private IEnumerable<CataloguedDocument> BearersOf(string number) =>
        from hit in archive.Index.Search(new SearchRequest(number) { Limit = BearersLookedAt }).Hits
        let bearer = archive.Catalogue.Find(hit.Id)
        where bearer is not null && bearer.Metadata.NumbersOfItsOwn().Contains(number)
        select bearer;

    private ImmutableArray<DocumentRow> Earlier(CataloguedDocument document)
    {
        if (document.Metadata.Date is not { } date) return [];
        var filters = new SearchFilters { To = date.AddDays(-1) };
        return
        [
            .. archive.Index.FindSimilar(new SimilarRequest { Document = document.Id, Filters = filters, Limit = MostEarlier })
                .Select(hit => archive.Catalogue.Find(hit.Id)).OfType<CataloguedDocument>()
                .Select(RowOf),
        ];
    }
}
