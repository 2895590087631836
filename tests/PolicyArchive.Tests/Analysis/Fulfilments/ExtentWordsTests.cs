using PolicyArchive.Analysis.Fulfilments;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Tests.Analysis.Fulfilments;

public class ExtentWordsTests
{
    [Theory]
    [InlineData("Bij nader inzien leidt zo'n loket tot dubbel werk.", FulfilmentExtent.Withdrawn)]
    [InlineData("Nu de sluis is gesloten, heeft een eigen nota geen zin meer.", FulfilmentExtent.Withdrawn)]
    [InlineData("De afzonderlijke nota zult u niet meer ontvangen.", FulfilmentExtent.Withdrawn)]
    [InlineData("Een berekening zonder afnemer dient geen doel.", FulfilmentExtent.Withdrawn)]
    [InlineData("Over een verzekering voor schippers kan ik u dit najaar nog niets melden.", FulfilmentExtent.Postponed)]
    [InlineData("Negen havens hebben geantwoord. Van Delfzijl heb ik nog geen opgave.", FulfilmentExtent.Partial)]
    [InlineData("Over akkerbouw zijn wij nog in gesprek.", FulfilmentExtent.Partial)]
    [InlineData("Het bureau heeft een eerste concept geleverd.", FulfilmentExtent.Progress)]
    public void Of_WordsOfExtent_AreRead(string passage, FulfilmentExtent expected) => Assert.Equal(expected, ExtentWords.Of(passage));

    [Theory]
    [InlineData("De motie over een tussenoplossing is daarmee niet meer aan de orde.")]
    [InlineData("De telling telt 214 bruggen.")]
    [InlineData("De nota heeft zin.")]
    public void Of_PlainTelling_SaysNoExtent(string passage) => Assert.Null(ExtentWords.Of(passage));
}
