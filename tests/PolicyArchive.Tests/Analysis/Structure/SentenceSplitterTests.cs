using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Tests.Analysis.Structure;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Dat doe ik. Het komt in mei.", "Dat doe ik.|Het komt in mei.")]
    [InlineData("Zie Kamerstuk 30 111, nr. 4. Dat is alles.", "Zie Kamerstuk 30 111, nr. 4.|Dat is alles.")]
    [InlineData("De motie van het lid Bosgra c.s. (nr. 7) is aangenomen.", "De motie van het lid Bosgra c.s. (nr. 7) is aangenomen.")]
    [InlineData("Dat was op 3 mei jl. Ik kom daarop terug.", "Dat was op 3 mei jl.|Ik kom daarop terug.")]
    [InlineData("Dat was op 3 mei jl. besproken.", "Dat was op 3 mei jl. besproken.")]
    [InlineData("Dhr. A.B. de Wit en mw. Th. Kool waren er.", "Dhr. A.B. de Wit en mw. Th. Kool waren er.")]
    [InlineData("De brief d.d. 3 mei is er.1 De nota ook.", "De brief d.d. 3 mei is er.|De nota ook.")]
    [InlineData("1. De nota is er. 2. Het plan niet.", "1. De nota is er.|2. Het plan niet.")]
    [InlineData("Dat kost 2.300 euro. En dan?", "Dat kost 2.300 euro.|En dan?")]
    [InlineData("Komt dat goed? Ja! Zeker…", "Komt dat goed?|Ja!|Zeker…")]
    [InlineData("Hij zei: «Dat doe ik.» Daarna ging hij.", "Hij zei: «Dat doe ik.»|Daarna ging hij.")]
    [InlineData("Het staat in bijlage A. De rest volgt.", "Het staat in bijlage A.|De rest volgt.")]
    [InlineData("Dat hoog ik op.Daarna stop ik.", "Dat hoog ik op.|Daarna stop ik.")]
    [InlineData("Zie www.voorbeeld.Nl en meer.", "Zie www.voorbeeld.Nl en meer.")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void Split_Text_EndsWhereSentencesEnd(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text).Select(c => text[c.Start..c.End]);

        Assert.Equal(expected, string.Join("|", sentences));
    }
}
