using System.Text;
using PolicyArchive.Extraction;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PolicyArchive.Tests.Extraction;

public sealed class PdfReaderTests
{
    private static readonly string Sha256 = new('0', 64);

    [Fact]
    public void Read_OneLetter_GivesItsTextWithABoxForEachWord()
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        var sheet = pdf.AddPage(595, 842);
        sheet.AddText("Ik zeg de Kamer toe", 11, new PdfPoint(70, 700), font);

        var read = Assert.IsType<ReadResult.Read>(PdfReader.Read(pdf.Build(), Sha256));

        var page = Assert.Single(read.Document.Pages);
        Assert.Equal("Ik zeg de Kamer toe", page.Text);
        Assert.Equal(5, page.Words.Length);
        Assert.InRange(page.Words[0].Top, 842 - 700 - 11, 842 - 700);
        Assert.InRange(page.Words[0].Left, 69, 71);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Geachte voorzitter")]
    public void Read_BytesWithoutHeader_SaysItIsNoPdf(string content)
    {
        var unreadable = Assert.IsType<ReadResult.Unreadable>(PdfReader.Read(Encoding.UTF8.GetBytes(content), Sha256));

        Assert.Equal(UnreadableReason.NotAPdf, unreadable.Reason);
    }

    [Fact]
    public void Read_HeaderAlone_SaysItIsBroken()
    {
        var unreadable = Assert.IsType<ReadResult.Unreadable>(PdfReader.Read("%PDF-1.7\n%%EOF"u8.ToArray(), Sha256));

        Assert.Equal(UnreadableReason.Broken, unreadable.Reason);
        Assert.DoesNotContain('\n', unreadable.Detail);
    }
}
