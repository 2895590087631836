using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Extraction.Layout;

public sealed class PageLayoutTests
{
    private static readonly string[] Body =
    [
        "Met deze brief informeer ik uw Kamer over de voortgang van het programma en",
        "over de wijze waarop de gemeenten daaraan in het komende jaar zullen werken.",
        "In het najaar ontvangt u een nadere uitwerking met de bijbehorende planning.",
    ];

    [Fact]
    public void Read_TwoColumnsWithTheRightOneFirstInTheFile_ReadsTheLeftOneFirst()
    {
        string[] left = [.. Enumerable.Range(1, 8).Select(line => $"links regel {line} van de eerste kolom met tekst")];
        string[] right = [.. Enumerable.Range(1, 8).Select(line => $"rechts regel {line} van de tweede kolom tekst")];

        var page = new TestPdf().Lines(320, 100, right).Lines(60, 100, left).Read()[0];

        Assert.Equal(string.Join(' ', left.Concat(right)), page.Text.Replace('\n', ' '));
    }

    [Fact]
    public void Read_ColophonInTheMargin_StandsApartWithLabelsBeforeTheirValues()
    {
        var page = new TestPdf().Lines(60, 300, Body)
            .Line(470, 300, "Ons kenmerk", 7).Line(470, 309, "2024-0000123456", 7)
            .Line(470, 330, "Bijlage(n)", 7).Line(470, 339, "2", 7).Read()[0];

        Assert.Equal(string.Join(' ', Body), page.Text);
        Assert.Equal(
            [new Furniture(FurnitureKind.Colophon, "Ons kenmerk 2024-0000123456"), new Furniture(FurnitureKind.Colophon, "Bijlage(n) 2")], page.Furniture);
    }

    [Fact]
    public void Read_HeaderAndPageNumberOnEachPage_AreFurnitureOfEachPage()
    {
        var pdf = new TestPdf();
        for (var number = 1; number <= 3; number++)
        {
            if (number > 1) pdf.NextPage();
            pdf.Line(60, 40, "Programma Vitale regio").Lines(60, 200 + 20 * number, Body).Line(290, 810, $"{number}");
        }

        Assert.All(pdf.Read(), page =>
        {
            Assert.Equal(string.Join(' ', Body), page.Text);
            Assert.Equal([FurnitureKind.Header, FurnitureKind.PageNumber], page.Furniture.Select(piece => piece.Kind));
        });
    }

    [Fact]
    public void Read_FootnoteWithRaisedMark_ComesLastAndItsMarkIsAWordOfItsOwn()
    {
        var page = new TestPdf().Lines(60, 300, Body[..2]).Line(60, 324, "Dit is toegezegd in mei 2023").Line(191, 320, "1", 6)
            .Line(194.5, 324, ".").Line(60, 780, "1", 5).Line(64, 783, "Kamerstuk 36 410, nr. 12.", 7.5).Read()[0];

        Assert.EndsWith("in mei 2023 1.\n1 Kamerstuk 36 410, nr. 12.", page.Text, StringComparison.Ordinal);
        Assert.Equal(new Block(BlockKind.Footnote, page.Blocks[^1].Start, page.Blocks[^1].Length, "1"), page.Blocks[^1]);
        var mark = Assert.Single(page.NoteMarks);
        Assert.Equal("2023 1.", page.Text.Substring(mark.Start - 5, 7));
    }

    [Fact]
    public void Read_LabelsBeforeAllValuesInTheFile_JoinsEachWithItsValue()
    {
        var page = new TestPdf().Line(60, 250, "Datum").Line(60, 263, "Betreft").Line(130, 250, "9 april 2026").Line(130, 263, "Voortgang programma")
            .Lines(60, 300, Body).Read()[0];

        Assert.StartsWith("Datum 9 april 2026\nBetreft Voortgang programma\n", page.Text, StringComparison.Ordinal);
        Assert.Equal([BlockKind.Label, BlockKind.Label, BlockKind.Paragraph], page.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Read_Table_GivesABlockForEachRowWithItsCellsInOrder()
    {
        var page = new TestPdf().Lines(60, 200, Body)
            .Line(60, 260, "Nr.").Line(120, 260, "Toezegging").Line(420, 260, "Stand")
            .Line(60, 280, "12").Line(120, 280, "De minister stuurt de Kamer een overzicht").Line(420, 280, "Voldaan")
            .Line(120, 292, "van de regeling.")
            .Line(60, 312, "13").Line(120, 312, "De minister komt hierop terug.").Line(420, 312, "Open").Read()[0];

        Assert.Equal(
            ["Nr. Toezegging Stand", "12 De minister stuurt de Kamer een overzicht van de regeling. Voldaan", "13 De minister komt hierop terug. Open"],
            page.Blocks.Where(block => block.Kind == BlockKind.TableRow).Select(block => page.Text.Substring(block.Start, block.Length)));
    }

    [Fact]
    public void Read_WordBrokenOverALineEnd_IsWholeAndHasTwoBoxes()
    {
        var page = new TestPdf().Lines(60, 300, "De evaluatie van de regeling voor de gemeenten volgt, want de toe-", "zegging staat nog open.").Read()[0];

        Assert.Contains("want de toezegging staat", page.Text, StringComparison.Ordinal);
        var start = page.Text.IndexOf("toezegging", StringComparison.Ordinal);
        var halves = page.Words.Where(word => word.Start >= start && word.Start < start + 10).ToList();
        Assert.Equal([(start, 3), (start + 3, 7)], halves.Select(word => (word.Start, word.Length)));
        Assert.True(halves[1].Top > halves[0].Top);
    }

    [Fact]
    public void Read_LetterSpacedLabel_IsOneWord()
    {
        (string Letter, double Width)[] letters = [("B", 6.7), ("e", 5.6), ("t", 2.8), ("r", 3.3), ("e", 5.6), ("f", 2.8), ("t", 2.8)];
        var pdf = new TestPdf();
        var left = 60.0;
        foreach (var (letter, width) in letters)
        {
            pdf.Line(left, 200, letter);
            left += width + 3;
        }

        Assert.Equal("Betreft", pdf.Read()[0].Text);
    }

    [Fact]
    public void Read_HeadingAndItems_KnowsWhatTheyAre()
    {
        var page = new TestPdf().Line(60, 200, "1. Inleiding", bold: true).Lines(60, 214, Body).Line(60, 270, "- een overzicht van de middelen;")
            .Line(60, 282, "- een planning.").Read()[0];

        Assert.Equal(
            [BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem], page.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Read_TextPrintedTwiceToMakeItBold_IsReadOnce() =>
        Assert.Equal("Pagina een", new TestPdf().Line(60, 200, "Pagina een").Line(60.3, 200, "Pagina een").Read()[0].Text);

    [Fact]
    public void Read_SameWordOnTwoCloseLines_IsReadTwice() =>
        Assert.Equal(2, new TestPdf().Line(60, 200, "Noord", size: 14).Line(60, 205, "Noord", size: 14).Read()[0].Text.Split("Noord").Length - 1);
}
