using PolicyArchive.Documents;
using PolicyArchive.Search;

namespace PolicyArchive.Tests.Search.Indexing;

public sealed class IndexOpeningTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policyarchive-opening-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_AfterCommit_GoesOnFromTheCommittedNumber()
    {
        Write("catalogus", 7);

        using var writer = SearchIndexWriter.Open(_folder, "catalogus");

        Assert.Equal(new IndexState("catalogus", 7), writer.State);
    }

    [Fact]
    public void Open_OfAnotherCatalogue_BeginsAnew()
    {
        Write("catalogus", 7);

        using var writer = SearchIndexWriter.Open(_folder, "hersteld");

        Assert.Equal(new IndexState("hersteld", 0), writer.State);
    }

    [Fact]
    public void Dispose_WithoutCommit_LosesWhatWasAdded()
    {
        Write("catalogus", 7);
        using (var writer = SearchIndexWriter.Open(_folder, "catalogus"))
            writer.Add(Letter("tweede"));

        using var index = SearchIndex.Open(_folder);

        Assert.Equal(7, index.State.Sequence);
        Assert.Equal(1, index.Search(new SearchRequest("stikstof")).Total);
    }

    [Fact]
    public void Open_AnyFileCutShortOrOverwritten_NeedsRebuildOrAnswersButNeverThrows()
    {
        Write("catalogus", 7);
        var whole = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllBytes);
        foreach (var (file, bytes) in whole)
        {
            foreach (var broken in new[] { [], bytes[..(bytes.Length / 2)], bytes.Select(b => (byte)~b).ToArray() })
            {
                Restore(whole);
                File.WriteAllBytes(file, broken);
                using var index = SearchIndex.Open(_folder);
                index.Search(new SearchRequest("stikstof"));
                using var writer = SearchIndexWriter.Open(_folder, "catalogus");
                Assert.True(writer.State.Sequence is 0 or 7);
            }
        }
    }

    [Fact]
    public void Refresh_AfterTheFirstCommit_NeedsNoRebuildAnyMore()
    {
        using var index = SearchIndex.Open(_folder);
        Assert.True(index.NeedsRebuild);

        Write("catalogus", 1);
        index.Refresh();

        Assert.False(index.NeedsRebuild);
        Assert.Equal(1, index.Search(new SearchRequest("stikstof")).Total);
    }

    private void Restore(Dictionary<string, byte[]> whole)
    {
        foreach (var file in Directory.GetFiles(_folder, "*", SearchOption.AllDirectories))
            File.Delete(file);
        foreach (var (file, bytes) in whole)
            File.WriteAllBytes(file, bytes);
    }

    private void Write(string generation, long sequence)
    {
        using var writer = SearchIndexWriter.Open(_folder, generation);
        writer.Add(Letter("eerste"));
        writer.Commit(sequence);
    }

    private static IndexedDocument Letter(string name) =>
        new(TestArchive.IdOf(name), 1, name + ".pdf", DocumentMetadata.Unknown, [new Page(1, "Over stikstof.")]);
}
