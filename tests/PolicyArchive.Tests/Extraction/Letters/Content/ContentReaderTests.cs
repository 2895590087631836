using CsCheck;
using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using PolicyArchive.Tests.Extraction.Workers;

namespace PolicyArchive.Tests.Extraction.Letters.Content;

public sealed class ContentReaderTests
{
    private static readonly Gen<string> Statements = Gen.OneOfConst(
        "q", "Q", "BT", "ET", "/F1 11 Tf", "1 0 0 1 70 600 Tm", "0 -14 Td", "-3.25 +.5 TD", "14. TL", "T*", "0.02 Tc", "2 Tw", "90 Tz", "3 Tr", "-2 Ts",
        "(brief) Tj", "[(toe) -12.5 (zegging)] TJ", @"(een \(haakje\) en \134 \351) Tj", @"<6D6F746 9> Tj", "(nota) '", "0 1 (lijst) \"", "[<4B61> 3 (mer) ] TJ",
        "1 0 0 rg", "/CS0 cs /P0 scn", "10 20 30 40 re f", "0 0 m 100 0 l S", "1 2 3 4 5 6 c h W* n", "[3 2] 0 d", "0.5 w",
        "/P <</MCID 0>> BDC", "EMC", "/Span <</ActualText (zo)>> BDC", "/Artifact BMC", "/MC1 /P1 BDC", "% een opmerking\n", "/GS0 gs", "/X Do");

    private static readonly Gen<string> Oddities = Gen.OneOfConst(
        "1e2 0 Td", "--5 0 Td", "zz", "1 2 3 zz", "(los) 4", "/F#31 11 Tf", "[(a) [1] ] TJ", "Tj", "(twee) (drie) Tj", "<4B6Z> Tj", "/P <</A <</B [1 2]>> /C (>>)>> BDC",
        "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI", ">", "]", "{", ")", "(open", "<</A", "[1", "1.2.3 Tw", "99999999999999999999 Tw", "(a\\\nb) Tj");

    [Theory]
    [InlineData(@"(Een \(haakje\) en een \\) Tj", @"Een (haakje) en een \")]
    [InlineData(@"(caf\351 en ca\3466) Tj", "café en caæ6")]
    [InlineData("(een (binnen) haak) Tj", "een (binnen) haak")]
    [InlineData("(lang\\\nwoord) Tj", "langwoord")]
    [InlineData("<4B 616D\n6572 7> Tj", "Kamerp")]
    [InlineData("[(Ka) 20 <6D> -5.5(er)]TJ", "Kamer")]
    [InlineData("14 TL (een) ' 0 0 (twee) \"", "een twee")]
    [InlineData("% (niet) Tj\r(wel)Tj", "wel")]
    [InlineData("1 0 0 RG /Cs8 cs 0.5 scn (kleur) Tj", "kleur")]
    [InlineData("/P <</MCID 0 /T (a >> b)>> BDC (deel) Tj EMC", "deel")]
    [InlineData("/Span <</ActualText (dat)>> BDC (dit) Tj EMC", "dat")]
    [InlineData("/F#31 12 Tf (naam) Tj", "naam")]
    [InlineData("1 2 3 zz (verder) Tj", "verder")]
    [InlineData("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n(na het beeld) Tj", "na het beeld")]
    [InlineData("(begin) Tj (nooit", "begin")]
    public void Parse_Statement_ShowsItsText(string statement, string expected) =>
        Assert.Equal(expected, PageOf($"BT /F1 11 Tf 70 700 Td {statement} ET").Text.Replace('\n', ' '));

    [Theory]
    [InlineData("1 0 0 1 70 700 Tm", 70)]
    [InlineData("1 0 0 1 +70. 700.000 Tm", 70)]
    [InlineData("7e1 700 Td", 70)]
    [InlineData("100 700 Td -30.5 .0 Td", 69.5)]
    [InlineData("q 2 0 0 2 0 0 cm 1 0 0 1 35 350 Tm", 70)]
    public void Parse_Place_PutsTheTextThere(string place, double left) =>
        Assert.InRange(PageOf($"BT /F1 11 Tf {place} (hier) Tj ET").Words[0].Left, left - 1, left + 1);

    [Fact]
    public void Parse_WhatPrintersWrite_DrawsWhatPdfPigReads() => Statements.Array[0, 30].Sample(AssertAsPdfPig, iter: 1000);

    [Fact]
    public void Parse_WhatNobodyShouldWrite_DrawsWhatPdfPigReads() =>
        Gen.Select(Statements.Array[0, 10], Oddities, Statements.Array[0, 10], (before, odd, after) => (string[])[.. before, odd, .. after]).Sample(AssertAsPdfPig, iter: 1000);

    private static void AssertAsPdfPig(string[] statements)
    {
        var content = string.Join('\n', statements);
        Assert.Equal(BothParsers.PdfPig(content), BothParsers.Ours(content));
    }

    private static Page PageOf(string content) =>
        Assert.IsType<ReadResult.Read>(PdfReader.Read(RawPdf.Drawing(content), new string('0', 64))).Document.Pages.Single();
}
