using System.Globalization;

namespace PolicyArchive.Tests.Search.Dutch;

/// <summary>Words that a search must bring together or keep apart, judged by someone who has not seen the analyser.</summary>
public sealed class PairsTests(ITestOutputHelper output)
{
    private const double LeastMet = 0.97;
    private const double MostMetWrongly = 0.02;

    [Fact]
    public void Search_PairsThatMeet_FindsTheText()
    {
        var share = ShareMet("pairs-that-meet.tsv", listMet: false);
        Assert.InRange(share, LeastMet, 1);
    }

    [Fact]
    public void Search_PairsThatMustNotMeet_LeavesTheTextOut()
    {
        var share = ShareMet("pairs-that-must-not-meet.tsv", listMet: true);
        Assert.InRange(share, 0, MostMetWrongly);
    }

    private double ShareMet(string file, bool listMet)
    {
        var pairs = PairsFile.Read(file);
        using var meetings = new Meetings(pairs.Select(pair => pair.Text));
        var met = 0;
        foreach (var (query, text) in pairs)
        {
            var isMet = meetings.Meets(query, text);
            met += isMet ? 1 : 0;
            if (isMet == listMet)
                output.WriteLine($"{query} | {text}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{met} of {pairs.Length} meet"));
        return (double)met / pairs.Length;
    }
}
