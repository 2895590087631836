using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Tests.Linking.Topics;

public class WordSpreadTests
{
    private static readonly TopicReader Topics = new(DutchWords.StemAndParts);

    [Fact]
    public void Weigh_WordOfEveryParagraph_TellsLessThanWordOfOne()
    {
        var spread = new WordSpread([Topics.Read("veerpont ligplaats"), Topics.Read("veerpont schipper"), Topics.Read("veerpont wachttijd")]);

        var weighed = spread.Weigh(Topics.Read("veerpont wachttijd"));

        Assert.True(Weight(weighed, "veerpont") < Weight(weighed, "wachttijd"));
    }

    [Fact]
    public void WeightOf_TopicThatIsNowhere_IsZero() =>
        Assert.Equal(0, new WordSpread([Topics.Read("veerpont ligplaats")]).WeightOf(Topics.Read("kiesdrempel")));

    private static double Weight(Topic topic, string written) => topic.Words.Single(word => word.Written == written).Weight;
}
