using PolicyArchive.Analysis;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;

namespace PolicyArchive.Ingestion.Reading;

/// <summary>Analyses what is stored once more, without the PDF: for rules of another version, or a document that got another name.</summary>
internal sealed class StoredPagesAnalyser(CatalogueReader catalogue)
{
    public StoredAnalysis Analyse(DocumentId id)
    {
        var document = catalogue.Find(id)!;
        var pages = new ExtractedDocument(document.Sha256, catalogue.Pages(id)) { EmbeddedTitle = document.EmbeddedTitle };
        return new StoredAnalysis(document, DocumentAnalyser.TryAnalyse(pages, document.FileName));
    }
}

internal sealed record StoredAnalysis(CataloguedDocument Document, AnalysisResult Result);
