using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Tests.Search.Dutch;

public sealed class DutchWordsTests
{
    [Theory]
    [InlineData("toezeggen toegezegd toezegt toezegde toezegging toezeggingen")]
    [InlineData("toezenden toegezonden toezond toezending")]
    [InlineData("verzoeken verzoekt verzocht verzoek")]
    [InlineData("onderzoeken onderzoekt onderzocht onderzoek")]
    [InlineData("schrijven schrijft schreef geschreven")]
    [InlineData("raadslid raadsleden")]
    [InlineData("wijzigen wijzigt gewijzigd wijziging wijzigingen")]
    [InlineData("bijlage bijlagen bijlages")]
    [InlineData("programma programma's")]
    public void FormsOf_InflectionsOfOneWord_ShareTheirStem(string words) =>
        Assert.Single(words.Split(' ').Select(word => DutchWords.FormsOf(word).Stem).Distinct());

    [Fact]
    public void Analyse_VerbWithItsParticleApart_GivesTheWholeVerbToo()
    {
        var tokens = DutchAnalyzer.Analyse("Ik zeg de Kamer die brief graag toe. Over wonen zeg ik niets.");
        var whole = Assert.Single(tokens, token => token.Kind == TokenKind.Joined);
        Assert.Equal(DutchWords.FormsOf("toezegging").Stem, whole.Forms.Stem);
    }
}
