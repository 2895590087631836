using PolicyArchive.Extraction;
using PolicyArchive.Extraction.Workers;

namespace PolicyArchive.Tests.Extraction.Workers;

public sealed class ExtractionPoolTests
{
    [Fact]
    public async Task ReadAsync_ALetter_IsWhatTheReaderReadsItself()
    {
        var letter = RawPdf.Letter("Ik zeg de Kamer toe");
        var expected = Assert.IsType<ReadResult.Read>(PdfReader.Read(letter, TestWorkers.Sha256Of(letter))).Document.Pages.Single();
        await using var pool = TestWorkers.Pool(TestWorkers.Real);

        var read = Assert.IsType<ReadResult.Read>(await pool.ReadAsync(letter));

        var page = Assert.Single(read.Document.Pages);
        Assert.Equal(expected.Text, page.Text);
        Assert.Equal(expected.Blocks.AsEnumerable(), page.Blocks);
        Assert.Equal(expected.Words.Select(word => (word.Start, word.Length)), page.Words.Select(word => (word.Start, word.Length)));
        Assert.Equal(page.Text, Assert.Single(read.Document.EncodedPages).DecodeText().Text);
    }

    [Fact]
    public async Task ReadAsync_ManyAtOnce_AnswersEachItsOwn()
    {
        await using var pool = TestWorkers.Pool(TestWorkers.Real, workers: 3);

        var texts = await Task.WhenAll(Enumerable.Range(1, 60).Select(number => pool.TextOf(RawPdf.Letter($"Brief {number}"))));

        Assert.Equal(Enumerable.Range(1, 60).Select(number => $"Brief {number}"), texts);
    }

    [Fact]
    public async Task ReadAsync_AFile_OpensItThere()
    {
        using var folder = new TempFolder();
        var letter = RawPdf.Letter("Geachte voorzitter");
        var file = folder["brief.pdf"];
        await File.WriteAllBytesAsync(file, letter, TestContext.Current.CancellationToken);
        await using var pool = TestWorkers.Pool(TestWorkers.Real);

        Assert.IsType<ReadResult.Read>(await ReadFileAsync(pool, file, TestWorkers.Sha256Of(letter)));
        Assert.Equal(UnreadableReason.Changed, ReasonOf(await ReadFileAsync(pool, file, new string('0', 64))));
        Assert.Equal(UnreadableReason.NotFound, ReasonOf(await ReadFileAsync(pool, folder["weg.pdf"], new string('0', 64))));
        Assert.Equal(UnreadableReason.AccessDenied, ReasonOf(await ReadFileAsync(pool, folder.Path, new string('0', 64))));
    }

    [Fact]
    public async Task ReadAsync_ALetterWithAnAttachment_GivesItsBytes()
    {
        var attachment = RawPdf.Letter("Bijlage");
        await using var pool = TestWorkers.Pool(TestWorkers.Real);

        var read = Assert.IsType<ReadResult.Read>(await pool.ReadAsync(RawPdf.LetterWithAttachment("Zie de bijlage", "bijlage.pdf", attachment)));

        var file = Assert.Single(read.Document.EmbeddedFiles);
        Assert.Equal("bijlage.pdf", file.Name);
        Assert.Equal(attachment, file.Content);
    }

    [Fact]
    public async Task ReadAsync_WhenCancelled_StopsAndLeavesThePoolInOrder()
    {
        using var stop = new CancellationTokenSource();
        await using var pool = TestWorkers.Pool(TestWorkers.Real);
        var endless = RawPdf.Endless();
        var reading = pool.ReadAsync(endless, TestWorkers.Sha256Of(endless), stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal("Verder", await pool.TextOf(RawPdf.Letter("Verder")));
    }

    [Fact]
    public async Task DisposeAsync_WhileReading_GivesUp()
    {
        var pool = TestWorkers.Pool(TestWorkers.Real);
        var reading = pool.ReadAsync(RawPdf.Endless());

        await pool.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public void Constructor_WithAnOptionOutOfRange_SaysWhich()
    {
        var failure = Assert.Throws<ArgumentException>(() => TestWorkers.Pool(TestWorkers.Real, workers: 0));

        Assert.StartsWith("The number of workers is 0: set it from 1 to 256.", failure.Message, StringComparison.Ordinal);
    }

    private static Task<ReadResult> ReadFileAsync(ExtractionPool pool, string path, string sha256) =>
        pool.ReadAsync(path, sha256, TestContext.Current.CancellationToken);

    private static UnreadableReason ReasonOf(ReadResult result) => Assert.IsType<ReadResult.Unreadable>(result).Reason;
}
