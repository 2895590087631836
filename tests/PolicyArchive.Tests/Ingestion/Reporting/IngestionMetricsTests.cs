using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.Tests.Ingestion.Reporting;

public sealed class IngestionMetricsTests
{
    [Fact]
    public async Task Ingest_GoodAndBrokenFiles_AreCountedForWhoWatches()
    {
        using var measured = new Measurements(IngestionMetrics.MeterName);
        using var archive = new IngestedCorpus();
        archive.Add("a.pdf", "Geachte voorzitter");
        archive.Add("kapot.pdf", TestPdf.Broken("x"));
        archive.BeforeOpening = _ => archive.Clock.Advance(TimeSpan.FromSeconds(1));

        await archive.IngestAsync();

        Assert.True(measured.Of("policyarchive.ingest.documents") >= 1);
        Assert.True(measured.Of("policyarchive.ingest.pages") >= 1);
        Assert.True(measured.Of("policyarchive.ingest.failures reason=broken") >= 1);
        Assert.True(measured.Of("policyarchive.ingest.duration") >= 2);
    }
}
