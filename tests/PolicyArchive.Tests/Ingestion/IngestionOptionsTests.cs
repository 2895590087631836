using PolicyArchive.Ingestion;

namespace PolicyArchive.Tests.Ingestion;

public sealed class IngestionOptionsTests
{
    [Fact]
    public void Problem_Defaults_None() => Assert.Null(new IngestionOptions().Problem());

    [Theory]
    [InlineData(-1, 300)]
    [InlineData(61, 300)]
    [InlineData(2, 4)]
    [InlineData(2, 86_401)]
    public void Problem_OutOfRange_SaysSo(int settle, int scanEvery) =>
        Assert.NotNull(new IngestionOptions { Settle = TimeSpan.FromSeconds(settle), ScanEvery = TimeSpan.FromSeconds(scanEvery) }.Problem());
}
