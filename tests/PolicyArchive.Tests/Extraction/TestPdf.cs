using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PolicyArchive.Tests.Extraction;

/// <summary>Sets lines on A4 sheets, in points from the top left, in the order of the calls.</summary>
internal sealed class TestPdf
{
    private const double Height = 842;

    private readonly PdfDocumentBuilder _pdf = new();
    private readonly PdfDocumentBuilder.AddedFont _plain;
    private readonly PdfDocumentBuilder.AddedFont _bold;
    private PdfPageBuilder _sheet;

    public TestPdf()
    {
        _plain = _pdf.AddStandard14Font(Standard14Font.Helvetica);
        _bold = _pdf.AddStandard14Font(Standard14Font.HelveticaBold);
        _sheet = _pdf.AddPage(595, Height);
    }

    public TestPdf Line(double left, double top, string text, double size = 10, bool bold = false)
    {
        _sheet.AddText(text, size, new PdfPoint(left, Height - top), bold ? _bold : _plain);
        return this;
    }

    /// <summary>Lines right under one another.</summary>
    public TestPdf Lines(double left, double top, params string[] lines)
    {
        for (var at = 0; at < lines.Length; at++) Line(left, top + 12 * at, lines[at]);
        return this;
    }

    public TestPdf NextPage()
    {
        _sheet = _pdf.AddPage(595, Height);
        return this;
    }

    public IReadOnlyList<Page> Read()
    {
        var pages = Assert.IsType<ReadResult.Read>(PdfReader.Read(_pdf.Build(), new string('0', 64))).Document.Pages;
        Assert.All(pages, PageAssert.IsSound);
        return pages;
    }
}
