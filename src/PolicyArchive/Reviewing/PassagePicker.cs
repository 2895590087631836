using PolicyArchive.Analysis.Structure;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Reviewing;

/// <summary>A person names the page that keeps a promise; this picks the sentence on it that speaks of it most.</summary>
internal static class PassagePicker
{
    private static readonly TopicReader Topics = new(DutchWords.StemAndParts);

    /// <param name="words">What is promised.</param>
    /// <returns>Null for a page without a sentence.</returns>
    public static (TextSpan Span, string Quote)? Pick(CatalogueReader catalogue, CataloguedDocument document, int page, string words)
    {
        var structure = StructureReader.Read(new ExtractedDocument(document.Sha256, catalogue.Pages(document.Id)));
        var topic = Topics.Read(words);
        var best = structure.Sentences.Select(sentence => (Sentence: sentence, Place: sentence.Cite()))
            .Where(sentence => sentence.Place.Span.Page == page)
            .MaxBy(sentence => topic.In(Topics.Read(sentence.Sentence.Text)).Weight);
        return best.Sentence is null ? null : (best.Place.Span, best.Place.Quote);
    }
}
