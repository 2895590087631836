using CsCheck;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace PolicyArchive.Tests.Extraction;

public sealed class ReaderProperties
{
    private static readonly string Sha256 = new('0', 64);

    private static readonly Gen<string> Words = Gen.OneOfConst(
        "de", "Minister", "toezegging", "nr. 12", "zorg-", "en", "Noord-", "Holland", "1.", "–", "•", "2024", "Datum", "Pagina 1 van 2", "maat-", "regelen", "3", "voor");

    private static readonly Gen<(string Text, double X, double Y, double Size)[]> Placed =
        Gen.Select(Words, Gen.Int[0, 65].Select(column => column * 7.0), Gen.Int[1, 166].Select(row => row * 5.0), Gen.OneOfConst(6.5, 9, 10, 14)).Array[0, 60];

    [Fact]
    public void Read_AnyBytesBehindAHeader_NeverThrows() => Gen.Byte.Array[0, 400].Sample(
        bytes => PdfReader.Read([.. "%PDF-1.4\n"u8, .. bytes], Sha256) is ReadResult.Read or ReadResult.Unreadable, iter: 300);

    [Fact]
    public void Read_ADamagedPdf_NeverThrows()
    {
        var whole = Pdf([("Ik zeg de Kamer toe", 70, 700, 11)]);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 20].Sample(
            damages =>
            {
                var bytes = whole.ToArray();
                foreach (var (at, value) in damages) bytes[at] = value;
                return PdfReader.Read(bytes, Sha256) is not null;
            },
            iter: 200);
    }

    [Fact]
    public void Read_WordsAnywhereOnThePage_GivesASoundPageWithAllOfThem() => Placed.Sample(
        placed =>
        {
            var page = Assert.IsType<ReadResult.Read>(PdfReader.Read(Pdf(placed), Sha256)).Document.Pages.Single();
            PageAssert.IsSound(page);
            var letters = string.Concat(page.Furniture.Select(piece => piece.Text).Prepend(page.Text)).Where(char.IsLetterOrDigit).Order();
            Assert.Equal(placed.Distinct().SelectMany(word => word.Text).Where(char.IsLetterOrDigit).Order(), letters);
        },
        iter: 150);

    [Fact]
    public void Read_AnyPlainText_GivesSoundPages() => Gen.String.Sample(
        text => Assert.All(PlainTextReader.Read(text, Sha256).Pages, PageAssert.IsSound), iter: 1000);

    [Fact]
    public void Read_LinesOfPlainText_LosesNoLetter() => Gen.Select(Words, Gen.OneOfConst(" ", "\n", "\n\n", "   ", "\f")).Array[0, 80].Sample(
        pieces =>
        {
            var text = string.Concat(pieces.Select(piece => piece.Item1 + piece.Item2));
            var pages = PlainTextReader.Read(text, Sha256).Pages;
            Assert.All(pages, PageAssert.IsSound);
            var read = string.Concat(pages.SelectMany(page => page.Furniture.Select(piece => piece.Text).Prepend(page.Text)));
            Assert.Equal(text.Where(char.IsLetterOrDigit).Order(), read.Where(char.IsLetterOrDigit).Order());
        },
        iter: 500);

    private static byte[] Pdf(IEnumerable<(string Text, double X, double Y, double Size)> placed)
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        var sheet = pdf.AddPage(595, 842);
        foreach (var (text, x, y, size) in placed) sheet.AddText(text.Replace('–', '-').Replace('•', '-'), size, new PdfPoint(x, y), font);
        return pdf.Build();
    }
}
