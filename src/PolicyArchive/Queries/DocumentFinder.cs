using PolicyArchive.Catalogue;
using PolicyArchive.Documents;

namespace PolicyArchive.Queries;

/// <summary>Finds a document by what people type: its id, the beginning of an id that only one document has, or its path relative to the corpus.</summary>
public static class DocumentFinder
{
    private const int ShortestPrefix = 4;

    public static CataloguedDocument? Find(CatalogueReader catalogue, string idOrFile)
    {
        if (DocumentId.TryParse(idOrFile, out var id)) return catalogue.Find(id);
        if (catalogue.FindAt(idOrFile.Replace('\\', '/')) is { } located) return located;

        var isPrefix = idOrFile.Length is >= ShortestPrefix and < DocumentId.Length && idOrFile.All(char.IsAsciiHexDigit);
        return isPrefix && catalogue.FindByPrefix(idOrFile, 2) is [var only] ? only : null;
    }
}
