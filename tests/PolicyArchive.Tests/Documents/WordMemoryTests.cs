using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Documents;

public class WordMemoryTests
{
    private readonly List<string> _workedOut = [];
    private readonly WordMemory<int> _lengths = new(most: 3);

    [Fact]
    public void Of_WordMetBefore_IsNotWorkedOutAgain()
    {
        Assert.Equal(5, LengthOf("brief"));
        Assert.Equal(5, LengthOf("de brief van mei".AsSpan(3, 5)));
        Assert.Equal(["brief"], _workedOut);
    }

    [Fact]
    public void Of_MoreWordsThanItHolds_ForgetsAndStillAnswers()
    {
        string[] words = ["brief", "nota", "verslag", "motie", "amendement"];
        foreach (var word in words)
            Assert.Equal(word.Length, LengthOf(word));

        Assert.Equal(5, LengthOf("brief"));
        Assert.Equal([.. words, "brief"], _workedOut);
    }

    [Fact]
    public void Of_ManyThreadsPastTheLimit_AnswersEachWordWithItsOwn()
    {
        var shared = new WordMemory<string>(50);

        Parallel.For(0, 10_000, i => Assert.Equal($"woord{i % 200}!", shared.Of($"woord{i % 200}", written => written + "!")));
    }

    private int LengthOf(ReadOnlySpan<char> written) => _lengths.Of(written, WorkOut);

    private int WorkOut(string written)
    {
        _workedOut.Add(written);
        return written.Length;
    }
}
