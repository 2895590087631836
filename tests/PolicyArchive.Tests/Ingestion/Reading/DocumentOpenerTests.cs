using PolicyArchive.Documents;
using PolicyArchive.Extraction;
using PolicyArchive.Ingestion.Corpus;
using PolicyArchive.Ingestion.Reading;

namespace PolicyArchive.Tests.Ingestion.Reading;

public sealed class DocumentOpenerTests
{
    private static readonly string Sha256 = new('1', 64);
    private static readonly FoundFile File = new("2024/brief.pdf", "/corpus/2024/brief.pdf", 10, DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task OpenAsync_APageThatTheRulesBreakOn_IsARowWithAReason()
    {
        var brokenPage = new Page(1, "Geachte voorzitter") { Blocks = [new Block(BlockKind.Paragraph, 400, 10)] };
        var opener = new DocumentOpener((_, _, _) => Read(brokenPage), (_, _, _) => Read(brokenPage));

        var outcome = Assert.IsType<FileOutcome.Unreadable>(await opener.OpenAsync(new Fingerprint.Taken(File, Sha256), TestContext.Current.CancellationToken));

        Assert.Equal((Sha256, UnreadableReason.AnalysisFailed), (outcome.Sha256, outcome.Reason));
        Assert.StartsWith("Its text was read, but a rule of the analysis broke on it (", outcome.Detail, StringComparison.Ordinal);
    }

    private static Task<ReadResult> Read(Page page) => Task.FromResult<ReadResult>(new ReadResult.Read(new ExtractedDocument(Sha256, [page])));
}
