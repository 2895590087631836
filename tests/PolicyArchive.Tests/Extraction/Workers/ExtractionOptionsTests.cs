using PolicyArchive.Extraction.Workers;

namespace PolicyArchive.Tests.Extraction.Workers;

public sealed class ExtractionOptionsTests
{
    [Fact]
    public void Problem_OfTheDefaults_IsNone() => Assert.Null(new ExtractionOptions().Problem());

    [Theory]
    [InlineData(0, 768, 2, "time limit")]
    [InlineData(3601, 768, 2, "time limit")]
    [InlineData(60, 255, 2, "memory limit")]
    [InlineData(60, 65_537, 2, "memory limit")]
    [InlineData(60, 768, 0, "number of workers")]
    [InlineData(60, 768, 257, "number of workers")]
    public void Problem_OfAValueOutOfRange_NamesIt(int seconds, int megabytes, int workers, string name)
    {
        var options = new ExtractionOptions { TimeLimit = TimeSpan.FromSeconds(seconds), MemoryLimitMegabytes = megabytes, Workers = workers };

        Assert.Contains(name, options.Problem(), StringComparison.Ordinal);
    }
}
