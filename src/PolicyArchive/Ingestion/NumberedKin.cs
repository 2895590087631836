using System.Collections.Frozen;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Search;

namespace PolicyArchive.Ingestion;

/// <summary>
/// Finds the documents that a number ties to one: they cite its own, bear one that it cites, or cite the same promise, question or
/// document. Both find each other, whichever came first.
/// </summary>
internal sealed class NumberedKin(CatalogueReader catalogue, SearchIndex index)
{
    /// <summary>A number that more documents cite, a bill's, ties none to another.</summary>
    private const int MostCitations = 64;

    private const int MostNumbers = 48;
    private const int BearersLookedAt = 4;

    private static readonly FrozenSet<ReferenceKind> Telling = new[]
    {
        ReferenceKind.Toezegging, ReferenceKind.Kamerstuk, ReferenceKind.Motion, ReferenceKind.Answer, ReferenceKind.Case, ReferenceKind.OwnReference,
    }.ToFrozenSet();

    public IEnumerable<DocumentId> Of(CataloguedDocument document)
    {
        var cited = catalogue.Findings(document.Id).OfType<Reference>().Where(IsOfOneDocument).Select(reference => reference.Normalized).Distinct().Take(MostNumbers).ToList();
        return document.Metadata.NumbersOfItsOwn().Union(cited).SelectMany(CitersOf).Concat(cited.SelectMany(BearersOf));
    }

    /// <summary>"36410-VII-12", not the whole of "36410-VII".</summary>
    private static bool IsOfOneDocument(Reference reference)
    {
        var isNumbered = reference.Kind != ReferenceKind.Kamerstuk || reference.Normalized.Contains('-', StringComparison.Ordinal) && char.IsAsciiDigit(reference.Normalized[^1]);
        return isNumbered && Telling.Contains(reference.Kind);
    }

    private IEnumerable<DocumentId> CitersOf(string number)
    {
        var citers = catalogue.Citers(number, MostCitations + 1);
        return citers.Length <= MostCitations ? citers : [];
    }

    private IEnumerable<DocumentId> BearersOf(string number) =>
        index.Search(new SearchRequest(number) { Limit = BearersLookedAt }).Hits.Select(hit => hit.Id)
            .Where(id => catalogue.Find(id)?.Metadata.NumbersOfItsOwn().Contains(number) == true);
}
