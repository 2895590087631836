using PolicyArchive.Search.Numbers;

namespace PolicyArchive.Tests.Search.Numbers;

public class NumberFinderTests
{
    [Theory]
    [InlineData("Kamerstukken II 2022/23, 36 229, nr. 1", "#vj2022-2023 #36229 #36229-1")]
    [InlineData("Kamerstuk 30 950, nr. 365", "#30950 #30950-365")]
    [InlineData("21 501-07, nr. 1750", "#21501-07 #21501-07-1750")]
    [InlineData("TK 2008-2009, 31473, nummer 25", "#vj2008-2009 #31473 #31473-25")]
    [InlineData("kst-29279-874", "#29279 #29279-874")]
    [InlineData("36 410 VII, nr. 12", "#36410 #36410-vii #36410-vii-12")]
    [InlineData("36410-VII-12", "#36410 #36410-vii #36410-vii-12")]
    [InlineData("35 300-XV, nr. 28", "#35300 #35300-xv #35300-xv-28")]
    [InlineData("31700.VIII, 32", "#31700 #31700-viii #31700-viii-32")]
    [InlineData("31-700 XII nr 6", "#31700 #31700-xii #31700-xii-6")]
    [InlineData("36 100 B Nr. 8", "#36100 #36100-b #36100-b-8")]
    [InlineData("Zij krijgt nr. 95 (33 846).", "#33846 #33846-95")]
    [InlineData("motie nr. 456 (36800-XVI)", "#36800 #36800-xvi #36800-xvi-456")]
    [InlineData("nrs. 520 en 548", "")]
    [InlineData("24 515, nrs. 520 en 548", "#24515 #24515-520 #24515-548")]
    [InlineData("24 515, nrs. 1–3", "#24515 #24515-1 #24515-2 #24515-3")]
    [InlineData("35 570, C", "#35570 #35570-c")]
    [InlineData("zie 35 570, CI.", "#35570 #35570-ci")]
    [InlineData("CXXIV, G", "#cxxiv-g")]
    [InlineData("vergaderjaar 2023–2024", "#vj2023-2024")]
    [InlineData("36 410 euro", "")]
    [InlineData("€ 36 410", "")]
    [InlineData("36.410 inwoners", "")]
    [InlineData("vergaderjaar 2021, 123 vragen", "")]
    [InlineData("2021-0000144544", "")]
    [InlineData("2019-2022", "")]
    [InlineData("T03211, T03212", "")]
    public void Find_WritingsOfTheField_GivesOneForm(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', NumberFinder.Find(text).SelectMany(mention => mention.Terms)));
}
