using Microsoft.Extensions.Time.Testing;
using PolicyArchive.Extraction;
using PolicyArchive.Ingestion.Corpus;

namespace PolicyArchive.Tests.Ingestion.Corpus;

public sealed class SettledFileOpenerTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 11, 12, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _corpus = new();
    private readonly FakeTimeProvider _clock = new(Noon);
    private readonly SettledFileOpener _opener;

    public SettledFileOpenerTests() => _opener = new SettledFileOpener(TimeSpan.FromSeconds(2), _clock);

    [Fact]
    public async Task Take_SettledFile_HashesAtOnce()
    {
        var file = Write("x", Noon.AddSeconds(-2));

        var taken = Assert.IsType<Fingerprint.Taken>(await TakeAsync(file));

        Assert.Equal("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", taken.Sha256);
    }

    [Fact]
    public async Task Take_FileOfThisMoment_WaitsUntilItLiesStill()
    {
        var taking = TakeAsync(Write("half", Noon.AddSeconds(-1)));
        Assert.False(taking.IsCompleted);

        var whole = Write("half and whole", Noon.AddMilliseconds(900));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(taking.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(whole, Assert.IsType<Fingerprint.Taken>(await taking).File);
    }

    [Fact]
    public async Task Take_FileThatKeepsChanging_IsGivenUp()
    {
        var taking = TakeAsync(Write("a", Noon));
        for (var second = 1; second <= 10 && !taking.IsCompleted; second++)
        {
            Write(new string('a', second), Noon.AddSeconds(second));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(UnreadableReason.Changed, Assert.IsType<Fingerprint.Failed>(await taking).Reason);
    }

    [Fact]
    public async Task Take_FileThatIsGone_SaysSo()
    {
        var file = Write("x", Noon.AddDays(-1));
        File.Delete(file.FullPath);

        Assert.Equal(UnreadableReason.NotFound, Assert.IsType<Fingerprint.Failed>(await TakeAsync(file)).Reason);
    }

    public void Dispose() => _corpus.Dispose();

    private Task<Fingerprint> TakeAsync(FoundFile file) => _opener.TakeAsync(file, TestContext.Current.CancellationToken);

    private FoundFile Write(string content, DateTimeOffset at)
    {
        var file = new FileInfo(_corpus.Write("a.pdf", content));
        File.SetLastWriteTimeUtc(file.FullName, at.UtcDateTime);
        file.Refresh();
        return FoundFile.At("a.pdf", file)!;
    }
}
