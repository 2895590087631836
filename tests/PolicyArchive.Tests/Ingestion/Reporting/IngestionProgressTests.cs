using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.Tests.Ingestion.Reporting;

public sealed class IngestionProgressTests
{
    [Fact]
    public async Task Ingest_TwoLetters_TellsOfEachHowFarReadingAndLinkingAre()
    {
        using var archive = new IngestedCorpus();
        var told = new Told();
        archive.Progress = told;
        archive.Add("a.pdf", "Geachte voorzitter");
        archive.Add("b.pdf", "Geachte leden");

        await archive.IngestAsync();

        Assert.Equal(
            [(IngestionStage.Reading, 1, 2), (IngestionStage.Reading, 2, 2), (IngestionStage.Linking, 1, 2), (IngestionStage.Linking, 2, 2)],
            told.Steps.Select(step => (step.Stage, step.Done, step.Total)));
    }

    private sealed class Told : IProgress<IngestionProgress>
    {
        public List<IngestionProgress> Steps { get; } = [];

        public void Report(IngestionProgress value) => Steps.Add(value);
    }
}
