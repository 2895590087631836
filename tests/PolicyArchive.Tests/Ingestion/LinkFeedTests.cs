using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Ingestion;
using PolicyArchive.Linking;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Ingestion;

public sealed class LinkFeedTests
{
    private const string BrokenFile = "kapot.pdf";
    private static readonly string BrokenSha256 = new('b', 64);

    [Fact]
    public async Task CatchUp_ADocumentThatTheRulesBreakOn_IsARowAndTheOthersAreLinked()
    {
        using var archive = new IngestedCorpus();
        await Ingest(archive);
        StoreBroken(archive);

        var failed = Assert.Single(CatchUp(archive));

        Assert.Equal((BrokenFile, "linking-failed"), (failed.Path, failed.Reason));
        Assert.StartsWith("Its text and findings are there, but a rule of linking broke on it (", failed.Detail, StringComparison.Ordinal);
        Assert.Equal(BrokenFile, Assert.Single(archive.Catalogue.Failures()).Path);
        Assert.Equal(new LinkedUpTo(archive.Catalogue.State.Sequence, LinkingRules.Version), archive.Catalogue.Linked);
        Assert.Empty(CatchUp(archive));
    }

    [Fact]
    public async Task CatchUp_OtherRules_TryAgainWhatFailed()
    {
        using var archive = new IngestedCorpus();
        await Ingest(archive);
        StoreBroken(archive);
        CatchUp(archive);

        archive.Writer.Commit(change => change.ForgetLinks(new LinkedUpTo(0, "other")));

        Assert.Empty(archive.Catalogue.Failures());
        Assert.Single(CatchUp(archive));
    }

    [Fact]
    public async Task CatchUp_ADocumentThatIsMended_IsNoLongerListed()
    {
        using var archive = new IngestedCorpus();
        await Ingest(archive);
        StoreBroken(archive);
        CatchUp(archive);

        Store(archive, new Page(1, "Geachte voorzitter"));

        Assert.Empty(CatchUp(archive));
        Assert.Empty(archive.Catalogue.Failures());
    }

    private static async Task Ingest(IngestedCorpus archive)
    {
        archive.Add("brief.pdf", "Ik zal de Kamer informeren over de veerdiensten op de Lek.");
        await archive.IngestAsync();
    }

    private static ImmutableArray<FailedFile> CatchUp(IngestedCorpus archive)
    {
        using var index = SearchIndex.Open(archive.IndexFolder);
        return new LinkFeed(archive.Writer, archive.Catalogue, index, archive.Clock, progress: null).CatchUp(TestContext.Current.CancellationToken);
    }

    /// <summary>A block that reaches past the text: no reader makes one.</summary>
    private static void StoreBroken(IngestedCorpus archive) =>
        Store(archive, new Page(1, "Geachte voorzitter") { Blocks = [new Block(BlockKind.Paragraph, 400, 10)] });

    private static void Store(IngestedCorpus archive, Page page) => archive.Writer.Commit(change =>
    {
        var document = new AnalysedDocument(new ExtractedDocument(BrokenSha256, [page]), new DocumentMetadata(), [], "1");
        change.Store(document, BrokenFile);
        change.Place(new SourceFile(BrokenFile, BrokenSha256, 10, DateTimeOffset.UnixEpoch));
    });
}
