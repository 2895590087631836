using PolicyArchive.Analysis.Abbreviations;
using PolicyArchive.Analysis.Commitments;
using PolicyArchive.Analysis.Enclosures;
using PolicyArchive.Analysis.Fulfilments;
using PolicyArchive.Analysis.Metadata;
using PolicyArchive.Analysis.References;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis;

/// <summary>Reads a document as a clerk does: first its parts, then its head, then sentence by sentence what it says.</summary>
public static class DocumentAnalyser
{
    /// <param name="fileName">The name or path of the file; its date and numbers help where the text is silent.</param>
    public static AnalysedDocument Analyse(ExtractedDocument document, string fileName)
    {
        var structure = StructureReader.Read(document);
        var reading = new DocumentReading(document, structure, MetadataReader.Read(document, structure, fileName));
        return new AnalysedDocument(document, reading.Metadata, FindingNumbering.Number(document.Id, FindingsOf(reading)), AnalysisRules.Version);
    }

    /// <summary>As <see cref="Analyse"/>, for those who have other documents to go on with.</summary>
    public static AnalysisResult TryAnalyse(ExtractedDocument document, string fileName)
    {
        try
        {
            return new AnalysisResult.Done(Analyse(document, fileName));
        }
        catch (Exception fault)
        {
            return new AnalysisResult.Failed($"Its text was read, but a rule of the analysis broke on it ({fault.GetType().Name}: {fault.Message.Split(['\r', '\n'], 2)[0].TrimEnd('.')}).");
        }
    }

    private static IEnumerable<Finding> FindingsOf(DocumentReading reading)
    {
        var speech = new SpeechReader(reading);
        return
        [
            .. AbbreviationFinder.Find(reading),
            .. ReferenceFinder.Find(reading),
            .. PromiseFinder.Find(reading, speech),
            .. FulfilmentFinder.Find(reading, speech),
            .. EnclosureFinder.Find(reading, speech),
        ];
    }
}
