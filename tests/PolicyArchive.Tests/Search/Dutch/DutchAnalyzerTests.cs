using CsCheck;
using PolicyArchive.Search.Dutch;

namespace PolicyArchive.Tests.Search.Dutch;

public class DutchAnalyzerTests
{
    [Theory]
    [InlineData("De Coöperatie", "0:de 1:cooperatie")]
    [InlineData("programma's", "0:programmas")]
    [InlineData("ADV’s", "0:advs")]
    [InlineData("een e-mail sturen", "0:een 1:email 1:e 2:mail 3:sturen")]
    [InlineData("'s-Gravenhage", "0:sgravenhage 0:s 1:gravenhage")]
    [InlineData("B.V. a.u.b. J.J.M. Jansen", "0:bv 1:aub 2:jjm 3:jansen")]
    [InlineData("36.410 euro, 3,5 procent, art. 3.1", "0:36410 1:euro 2:3,5 3:procent 4:art 5:3.1")]
    [InlineData("TZ202306-026", "0:#tz202306026 0:tz202306 1:026")]
    [InlineData("36 410 VII", "0:#36410 0:#36410-vii 0:36 1:410 2:vii")]
    [InlineData("zorg- en welzijn", "0:zorg 1:en 2:welzijn")]
    [InlineData("straße ﬁnancieel", "0:strasse 1:financieel")]
    public void Analyse_Writings_GivesWordsWithPositions(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DutchAnalyzer.Analyse(text).Select(token => $"{token.Position}:{token.Forms.Exact}")));

    [Fact]
    public void Analyse_AnyText_KeepsOrderAndStaysInside() => Gen.String.Sample(text =>
    {
        var (start, position) = (0, 0);
        foreach (var token in DutchAnalyzer.Analyse(text))
        {
            Assert.InRange(token.Start, start, text.Length);
            Assert.InRange(token.End, token.Start + 1, text.Length);
            Assert.InRange(token.Position, position, position + 1);
            (start, position) = (token.Start, token.Position);
        }
    });

    [Fact]
    public void Analyse_WordsOfSentence_AreAllThere()
    {
        var words = DutchAnalyzer.Analyse("Dat zal ik niet doen, er is geen plan.").Select(token => token.Forms.Exact);

        Assert.Equal(["dat", "zal", "ik", "niet", "doen", "er", "is", "geen", "plan"], words);
    }
}
