using PolicyArchive.Linking.Topics;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Tests.Linking.Topics;

public class TopicTests
{
    private static readonly TopicReader Topics = new(DutchWords.StemAndParts);

    [Fact]
    public void In_OtherInflection_Meets() =>
        Assert.Equal(1, Topics.Read("bruggen").In(Topics.Read("de brug")).Share);

    [Fact]
    public void In_CompoundAndItsParts_NearlyMeet()
    {
        var share = Topics.Read("zwemwaterkwaliteit").In(Topics.Read("de kwaliteit van het zwemwater")).Share;

        Assert.InRange(share, 0.5, 0.99);
    }

    [Fact]
    public void In_WordsOfTheFrame_SayLittle()
    {
        var promise = Topics.Read("Ik informeer de Kamer voor de zomer over de veerdiensten");

        Assert.True(promise.In(Topics.Read("Ik informeerde de Kamer in de zomer")).Strength < 0.2);
        Assert.True(promise.In(Topics.Read("Nieuwe veerdiensten")).Strength > 0.3);
    }

    [Fact]
    public void In_NothingInCommon_IsNone() =>
        Assert.Equal(0, Topics.Read("dijken").In(Topics.Read("zwembaden")).Weight);
}
