using System.Text;
using PolicyArchive.Documents.Registers;
using PolicyArchive.Registers;
using PolicyArchive.Tests.Catalogue;

namespace PolicyArchive.Tests.Registers;

public sealed class CsvImportTests : IDisposable
{
    private readonly OpenCatalogue _catalogue = new();

    [Theory]
    [InlineData("Nr;Datum;Toezegging;Stand van zaken;Termijn\n7;14-06-2023;Overzicht van bruggen;open;eind 2023")]
    [InlineData("\uFEFFNr,Datum,Toezegging,Stand van zaken,Termijn\r\n7,14 juni 2023,\"Overzicht\nvan bruggen\",open,31-12-2023\r\n")]
    [InlineData("nummer\tgedaan op\tomschrijving\tstatus\tdeadline\n7\t2023-06-14\tOverzicht van bruggen\topen\tvoor 1 januari 2024")]
    public void Import_ListWithUsualHeadings_NeedsNoMapping(string text)
    {
        Import(text);

        var record = Assert.Single(Records());
        Assert.Equal(("lijst", "7", "open"), (record.Register, record.Number, record.Status));
        Assert.Equal((new DateOnly(2023, 6, 14), new DateOnly(2023, 12, 31)), (record.MadeOn, record.Due?.To));
        Assert.Equal("Overzicht van bruggen", record.Text.ReplaceLineEndings(" "));
    }

    [Fact]
    public void Import_AnnexWithItsOwnHeadings_TakesTheMappingThatIsGiven()
    {
        var columns = new Dictionary<ListField, string> { [ListField.Text] = "Wat", [ListField.Status] = "Hoe het staat" };
        Import("Wat,Vindplaats,Hoe het staat\nOverzicht van bruggen,Commissiedebat Water van 14 juni 2023,Afgedaan. De Kamer is geïnformeerd", columns);

        var record = Assert.Single(Records());
        Assert.Equal((new DateOnly(2023, 6, 14), "Afgedaan. De Kamer is geïnformeerd"), (record.MadeOn, record.Status));
        Assert.Null(record.Number);
    }

    [Fact]
    public void Import_OneBrokenRowOfEachKind_IsReportedByLineAndTheRestIsKept()
    {
        var report = Import("""
            Nr;Datum;Toezegging
            1;14-06-2023;Goed
            2;31-02-2023;Dag die niet bestaat
            3;14-06-2023
            4;14-06-2023;
            5;14-06-2023;"Niet gesloten
            1;15-06-2023;Zelfde nummer
            6;14-06-2023;Ook goed
            """);

        Assert.Equal(["1", "6"], Records().Select(record => record.Number));
        Assert.Equal((7, 2), (report.Records, report.Added));
        Assert.Equal(
            [
                new(3, "'31-02-2023' is no date"), new(4, "the row has 2 columns and the headings 3"), new(5, "the row has no text"),
                new(6, "a quote is opened and not closed"), new BadRow(7, "1 stands on line 2 already"),
            ],
            report.Bad);
    }

    [Fact]
    public void Import_Twice_IsTheSameCatalogue()
    {
        const string list = "Omschrijving,Stand van zaken\nOverzicht van bruggen,open\nOverzicht van sluizen,open";
        Import(list);

        Assert.Equal((0, 2), (Import(list).Added, Records().Count));
    }

    [Theory]
    [InlineData("", "holds no records")]
    [InlineData("Nr;Toezegging", "holds no records")]
    [InlineData("Nr;Datum\n1;14-06-2023", "--column text=HEADING")]
    public void Import_FileThatIsNoList_SaysWhatToDo(string text, string advice) =>
        Assert.Contains(advice, Assert.Throws<RegisterException>(() => Import(text)).Message, StringComparison.Ordinal);

    public void Dispose() => _catalogue.Dispose();

    private ImportReport Import(string text, Dictionary<ListField, string>? columns = null) => new RegisterImporter(_catalogue.Writer, _catalogue.Reader)
        .Import(RegisterFile.Of("lijst.csv", Encoding.UTF8.GetBytes(text), text), register: null, columns ?? []);

    private List<RegisterRecord> Records() => [.. _catalogue.Reader.RegisterRecords().Select(imported => imported.Record)];
}
