using PolicyArchive.Extraction;
using PolicyArchive.Extraction.Workers;

namespace PolicyArchive.Tests.Extraction.Workers;

/// <summary>The host stands whatever its workers do.</summary>
public sealed class BrokenWorkerTests
{
    private static readonly byte[] Letter = RawPdf.Letter("Geachte voorzitter");

    [Theory]
    [InlineData("exit 0")]
    [InlineData("echo 'No such runtime.' >&2; exit 150")]
    [InlineData("echo hello there; sleep 60")]
    [InlineData("head -c 100000 /dev/zero")]
    public async Task ReadAsync_WithAProgramThatIsNoWorker_SaysThatNoneCanBeHad(string script)
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Script(script));

        var failure = await Assert.ThrowsAsync<WorkerUnavailableException>(() => pool.ReadAsync(Letter));

        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task ReadAsync_WithAProgramThatIsMissing_SaysThatNoneCanBeHad()
    {
        await using var pool = TestWorkers.Pool(new WorkerCommand("/no/such/program", []));

        var failure = await Assert.ThrowsAsync<WorkerUnavailableException>(() => pool.ReadAsync(Letter));

        Assert.Contains("/no/such/program", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("hello; head -c 20 >/dev/null; kill -9 $$")]
    [InlineData("hello; head -c 20 >/dev/null; head -c 100000 /dev/zero; sleep 60")]
    [InlineData("hello; head -c 20 >/dev/null; hello; sleep 60")]
    public async Task ReadAsync_WithAWorkerThatDiesOrTalksNonsense_IsOneRow(string script)
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Script(script), seconds: 30);

        Assert.Equal(UnreadableReason.WorkerDied, await pool.ReasonOf(Letter));
    }

    [Theory]
    [InlineData("hello; sleep 60")]
    [InlineData("hello; cat >/dev/null; sleep 60")]
    [InlineData("hello; yes nonsense >&2")]
    [InlineData("hello; head -c 20 >/dev/null; hello | head -c 6; sleep 60")]
    public async Task ReadAsync_WithAWorkerThatHangs_TimesOut(string script)
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Script(script), seconds: 1);

        Assert.Equal(UnreadableReason.TimedOut, await pool.ReasonOf(Letter));
    }

    [Fact]
    public async Task ReadAsync_WhenTheWorkerDiedOnce_ReadsWithAFreshOne()
    {
        using var folder = new TempFolder();
        var script = $"if mkdir '{folder["died"]}' 2>/dev/null; then hello; else worker; fi";
        await using var pool = TestWorkers.Pool(TestWorkers.Script(script));

        Assert.Equal("Geachte voorzitter", await pool.TextOf(Letter));
    }

    [Fact]
    public async Task ReadAsync_WhenTheWorkerTimedOut_DoesNotTryAgain()
    {
        using var folder = new TempFolder();
        await using var pool = TestWorkers.Pool(TestWorkers.Script($"echo started >> '{folder["starts"]}'; hello; sleep 60"), seconds: 1);

        Assert.Equal(UnreadableReason.TimedOut, await pool.ReasonOf(Letter));
        Assert.Single(await File.ReadAllLinesAsync(folder["starts"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ReadAsync_AMessageLargerThanAPipe_ToAWorkerThatDoesNotListen_TimesOut()
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Script("hello; sleep 60"), seconds: 1);

        Assert.Equal(UnreadableReason.TimedOut, await pool.ReasonOf(new byte[1 << 20]));
    }
}
