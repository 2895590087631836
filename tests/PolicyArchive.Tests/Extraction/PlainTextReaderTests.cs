using PolicyArchive.Documents;
using PolicyArchive.Extraction;

namespace PolicyArchive.Tests.Extraction;

public sealed class PlainTextReaderTests
{
    private const string Letter = """
        De Voorzitter van de Tweede Kamer
        der Staten-Generaal
        Postbus 20018

        Datum        5 juli 2024
        Onderwerp    Stand van zaken

        Tijdens het debat van 12 maart heb ik uw Kamer toegezegd te berichten over de ge-
        sprekken met de provincies. Deze toezegging is geregistreerd onder nummer T02683
        en wordt met deze brief afgedaan. Het gaat om drie zaken, die hieronder staan en
        die in het najaar verder worden uitgewerkt:
        – de planning;
        – de middelen, waarover in het voorjaar bij de begroting nader wordt besloten en
        waarvan u de uitkomst ontvangt.

        Pagina 1 van 2
        """;

    [Fact]
    public void Read_ALetter_GivesItsParagraphsItemsAndLabels()
    {
        var page = PlainTextReader.Read(Letter + "\f" + "Hoogachtend,", new string('0', 64)).Pages[0];

        Assert.Equal(
            [
                (BlockKind.Paragraph, "De Voorzitter van de Tweede Kamer der Staten-Generaal"),
                (BlockKind.Paragraph, "Postbus 20018"),
                (BlockKind.Label, "Datum 5 juli 2024"),
                (BlockKind.Label, "Onderwerp Stand van zaken"),
                (BlockKind.Paragraph, "Tijdens het debat van 12 maart heb ik uw Kamer toegezegd te berichten over de gesprekken met de provincies. "
                    + "Deze toezegging is geregistreerd onder nummer T02683 en wordt met deze brief afgedaan. "
                    + "Het gaat om drie zaken, die hieronder staan en die in het najaar verder worden uitgewerkt:"),
                (BlockKind.ListItem, "– de planning;"),
                (BlockKind.ListItem, "– de middelen, waarover in het voorjaar bij de begroting nader wordt besloten en waarvan u de uitkomst ontvangt."),
            ],
            page.Blocks.Select(block => (block.Kind, page.Text.Substring(block.Start, block.Length))));
        Assert.Equal([new Furniture(FurnitureKind.PageNumber, "Pagina 1 van 2")], page.Furniture);
    }

    [Fact]
    public void Read_FormFeed_BeginsAPage() => Assert.Equal(["een", "", "drie"], PlainTextReader.Read("een\f\fdrie", new string('0', 64)).Pages.Select(page => page.Text));
}
