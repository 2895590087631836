using PolicyArchive.Documents;
using PolicyArchive.Extraction.Layout;

namespace PolicyArchive.Extraction;

/// <summary>
/// Reads plain text as if it had been typed on paper, so that the same rules find its paragraphs, items, tables and page numbers. A form
/// feed begins a page. No word is lost; words that were broken over a line end are whole again.
/// </summary>
public static class PlainTextReader
{
    public static ExtractedDocument Read(string text, string sha256)
    {
        var sheets = text.Split('\f').Select((content, index) => TypedSheet.Of(index + 1, content)).ToList();
        var pages = PageComposer.Compose(sheets, TypedSheet.Body);
        return new ExtractedDocument(sha256, [.. pages.Select(page => page with { Words = [], Width = 0, Height = 0 })]);
    }
}
