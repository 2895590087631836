using PolicyArchive.Documents.Registers;
using PolicyArchive.Registers;
using PolicyArchive.Tests.Catalogue;

namespace PolicyArchive.Tests.Registers;

public sealed class SyncFeedImportTests : IDisposable
{
    private readonly OpenCatalogue _catalogue = new();

    [Fact]
    public void Import_RecordWithManyLettersAndUnknownElements_IsKeptVerbatim()
    {
        var entry = SeededFeed.Entry("TZ202306-026", "De minister stuurt de Kamer voor 1 september 2023 een brief.", "In behandeling bij de griffie", "2023-06-14",
            """
            <t:kamerbriefNakoming>2024D14944</t:kamerbriefNakoming><t:kamerbriefNakoming>2024Z06480</t:kamerbriefNakoming><t:kamerbriefNakoming/>
            <t:datumNakoming>2024-04-02T00:00:00+02:00</t:datumNakoming><t:kleur>paars</t:kleur><t:functie>Minister</t:functie><t:ministerie>Financiën</t:ministerie>
            <t:toegezegdAan><t:fractie>GL</t:fractie><t:persoon>B. van Dam</t:persoon></t:toegezegdAan>
            """);

        var report = Import(SeededFeed.Of(entry));

        var record = Assert.Single(Records());
        Assert.Equal((1, 1, 0), (report.Records, report.Added, report.Bad.Length));
        Assert.Equal(("TZ202306-026", "In behandeling bij de griffie", "minister van Financiën"), (record.Number, record.Status, record.Actor));
        Assert.Equal((new DateOnly(2023, 6, 14), new DateOnly(2024, 4, 2), new DateOnly(2023, 8, 31)), (record.MadeOn, record.MetOn, record.Due?.To));
        Assert.Equal(["2024D14944", "2024Z06480"], record.Letters);
        Assert.Equal(["B. van Dam"], record.AskedBy);
        Assert.Equal(entry, record.Verbatim);
    }

    [Fact]
    public void Import_OneBrokenRecordOfEachKind_IsReportedByLineAndTheRestIsKept()
    {
        var good = SeededFeed.Entry("TZ202301-001", "Goed", "Openstaand", "2023-01-10");
        var report = Import(SeededFeed.Of(
            good,
            SeededFeed.Entry("", "Zonder nummer", "Openstaand", "2023-01-10"),
            SeededFeed.Entry("TZ202301-003", "", "Openstaand", "2023-01-10"),
            SeededFeed.Entry("TZ202301-004", "Dag die niet bestaat", "Openstaand", "2023-13-45"),
            SeededFeed.Entry("TZ202301-005", "Kapot & <b>", "Openstaand", "2023-01-10"),
            SeededFeed.Entry("TZ202301-006", "Niet gesloten", "Openstaand", "2023-01-10").Replace("</entry>", "", StringComparison.Ordinal),
            SeededFeed.Entry("TZ202301-007", "Ook goed", "Openstaand", "2023-01-10")));

        Assert.Equal(["TZ202301-001", "TZ202301-007"], Records().Select(record => record.Number));
        Assert.Equal((7, 2), (report.Records, report.Added));
        Assert.Equal([5, 8, 11, 14, 17], report.Bad.Select(bad => bad.Line));
        Assert.Equal(
            [
                "the record has no nummer", "TZ202301-003 has no tekst", "TZ202301-004: aanmaakdatum '2023-13-45T00:00:00' is no date",
                "the record is not well-formed XML", "the record is not closed: </entry> is missing",
            ],
            report.Bad.Select(bad => bad.Reason));
    }

    [Fact]
    public void Import_TenThousandRecordsTwice_IsTheSameCatalogue()
    {
        var feed = SeededFeed.Of(10_000);

        Assert.Equal(10_000, Import(feed).Added);
        var before = _catalogue.Reader.RegisterRecords().Length;
        var again = Import(feed);

        Assert.Equal((0, 0, 10_000), (again.Added, again.Changed, again.Unchanged));
        Assert.Equal((10_000, 10_000), (before, _catalogue.Reader.RegisterRecords().Length));
    }

    [Fact]
    public void Import_RecordWithAnotherStatus_KeepsWhatTheRegisterSaidBefore()
    {
        Import(SeededFeed.Of(SeededFeed.Entry("TZ202301-001", "Brief over dijken", "Openstaand", "2023-01-10")));
        var report = Import(SeededFeed.Of(
            SeededFeed.Entry("TZ202301-001", "Brief over dijken", "Deels Voldaan", "2023-01-10"), SeededFeed.Entry("TZ202301-001", "Brief over dijken", "Voldaan", "2023-01-10")));

        Assert.Equal((1, 1), (report.Records, report.Changed));
        Assert.Equal(["Openstaand", "Voldaan"], Records().Select(record => record.Status));
    }

    [Fact]
    public void Import_RecordThatTheRegisterTookOff_IsRemovedOnce()
    {
        Import(SeededFeed.Of(SeededFeed.Entry("TZ202301-001", "Brief over dijken", "Openstaand", "2023-01-10")));
        var feed = SeededFeed.Of(SeededFeed.Removed("TZ202301-001"), SeededFeed.Removed("TZ209901-001"));

        Assert.Equal(1, Import(feed).Removed);
        Assert.Equal(0, Import(feed).Removed);
        Assert.True(Records()[^1].IsRemoved);
    }

    public void Dispose() => _catalogue.Dispose();

    private ImportReport Import(RegisterFile file) =>
        new RegisterImporter(_catalogue.Writer, _catalogue.Reader).Import(file, register: null, new Dictionary<ListField, string>());

    private List<RegisterRecord> Records() => [.. _catalogue.Reader.RegisterRecords().Select(imported => imported.Record)];
}
