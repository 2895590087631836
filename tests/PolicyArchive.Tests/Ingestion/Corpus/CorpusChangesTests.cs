using System.Collections.Immutable;
using PolicyArchive.Catalogue;
using PolicyArchive.Ingestion.Corpus;
using PolicyArchive.Tests.Catalogue;

namespace PolicyArchive.Tests.Ingestion.Corpus;

public sealed class CorpusChangesTests
{
    private static readonly ImmutableArray<KnownFile> Known =
    [
        new("dicht/b.pdf", Letters.Sha256("b"), 1, Letters.Written, Letters.Id("b"), null),
        new("kapot.pdf", Letters.Sha256("k"), 1, Letters.Written, null, "broken"),
        new("map/a.pdf", Letters.Sha256("a"), 1, Letters.Written, Letters.Id("a"), null),
    ];

    [Fact]
    public void Between_SameSizeAndTime_NothingToOpen()
    {
        var changes = Between(Found("dicht/b.pdf"), Found("kapot.pdf"), Found("map/a.pdf"));

        Assert.Equal((2, 1, 0, 0), Counts(changes));
    }

    [Fact]
    public void Between_OtherSizeOrTime_IsOpened()
    {
        var changes = Between(Found("dicht/b.pdf") with { Size = 2 }, Found("kapot.pdf"), Found("map/a.pdf") with { WrittenAt = Letters.Written.AddTicks(1) });

        Assert.Equal(["dicht/b.pdf", "map/a.pdf"], changes.ToOpen.Select(file => file.Location));
    }

    [Fact]
    public void Between_FileOfAClosedFolder_IsNotMissing()
    {
        var changes = CorpusChanges.Between(new CorpusListing([], 0, ["dicht"]), Known, _ => false);

        Assert.Equal(["kapot.pdf", "map/a.pdf"], changes.Missing.Select(file => file.Path));
    }

    [Fact]
    public void Between_ToBeTriedAgain_IsOpened()
    {
        var listing = new CorpusListing([Found("dicht/b.pdf"), Found("kapot.pdf"), Found("map/a.pdf")], 0, []);

        var changes = CorpusChanges.Between(listing, Known, file => file.FailedBecause is not null);

        Assert.Equal((2, 0, 1, 0), Counts(changes));
    }

    private static CorpusChanges Between(params ImmutableArray<FoundFile> files) => CorpusChanges.Between(new CorpusListing(files, 0, []), Known, _ => false);

    private static FoundFile Found(string location) => new(location, "/corpus/" + location, 1, Letters.Written);

    private static (int Unchanged, int StillUnreadable, int ToOpen, int Missing) Counts(CorpusChanges changes) =>
        (changes.Unchanged, changes.StillUnreadable.Length, changes.ToOpen.Length, changes.Missing.Length);
}
