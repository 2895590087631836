using PolicyArchive.Extraction;

namespace PolicyArchive.Tests.Extraction.Workers;

/// <summary>PDFs that end, bloat or hang what reads them, in real workers; the next letter is always read.</summary>
public sealed class HostilePdfTests
{
    [Fact]
    public async Task ReadAsync_APdfThatOverflowsTheStack_IsOneRow()
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Real);

        var unreadable = Assert.IsType<ReadResult.Unreadable>(await pool.ReadAsync(RawPdf.WithoutBottom()));

        Assert.Equal(UnreadableReason.WorkerDied, unreadable.Reason);
        Assert.Contains("Stack overflow", unreadable.Detail, StringComparison.Ordinal);
        Assert.Equal("Verder", await pool.TextOf(RawPdf.Letter("Verder")));
    }

    [Fact]
    public async Task ReadAsync_APdfWithoutEnd_IsOneRow()
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Real, seconds: 1);

        Assert.Equal(UnreadableReason.TimedOut, await pool.ReasonOf(RawPdf.Endless()));
    }

    public static TheoryData<byte[]> Swollen => [RawPdf.Swelling(), RawPdf.Wordy()];

    [Theory]
    [MemberData(nameof(Swollen), DisableDiscoveryEnumeration = true)]
    public async Task ReadAsync_APageForWhichMemoryRunsOut_IsARowAndNoBlankPage(byte[] pdf)
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Real, megabytes: 256);

        Assert.Equal(UnreadableReason.OutOfMemory, await pool.ReasonOf(pdf));
        Assert.Equal("Verder", await pool.TextOf(RawPdf.Letter("Verder")));
    }
}
