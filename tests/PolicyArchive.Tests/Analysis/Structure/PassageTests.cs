using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Analysis.Structure;

public sealed class PassageTests
{
    private static readonly Passage OverAPageEnd = new(
        BlockKind.Paragraph, "Ik stuur u het rapport", "Ik stuur u het rapport", [new TextSpan(1, 40, 8), new TextSpan(2, 0, 13)]);

    [Fact]
    public void Cite_AStretchOverThePageEnd_JoinsBothPartsByASpace() =>
        Assert.Equal(new Citation(new TextSpan(1, 43, 5), new TextSpan(2, 0, 5), "stuur u het"), OverAPageEnd.Cite(3, 11));

    [Fact]
    public void Cite_AStretchThatBeginsOnTheJointOfTwoPages_BeginsOnTheSecond() =>
        Assert.Equal(new Citation(new TextSpan(2, 0, 5), null, "u het"), OverAPageEnd.Cite(8, 6));
}
