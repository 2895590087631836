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
    [InlineData("Een aparte veerbootnota zal ik dan ook niet uitbrengen.", FulfilmentExtent.Withdrawn)]
    [InlineData("Van het laten uitwerken van varianten zie ik daarom af.", FulfilmentExtent.Withdrawn)]
    [InlineData("Ik zie daarom van de proef met drijvende steigers af.", FulfilmentExtent.Withdrawn)]
    [InlineData("Toezending van de kaarten blijft derhalve achterwege.", FulfilmentExtent.Withdrawn)]
    [InlineData("Ik trek de opdracht aan het ingenieursbureau daarom in.", FulfilmentExtent.Withdrawn)]
    [InlineData("Ik laat het voornemen varen.", FulfilmentExtent.Withdrawn)]
    [InlineData("De aangekondigde havenvisie is door de tijd ingehaald.", FulfilmentExtent.Withdrawn)]
    [InlineData("Een tweede telling komt er dus niet.", FulfilmentExtent.Withdrawn)]
    [InlineData("Met een eigen regeling komen wij niet meer.", FulfilmentExtent.Withdrawn)]
    [InlineData("De termijn van 1 mei wordt daarmee niet gehaald.", FulfilmentExtent.Postponed)]
    [InlineData("Dit maakt dat ik u de sluizenbrief pas in het najaar kan zenden.", FulfilmentExtent.Postponed)]
    [InlineData("Het voorstel komt niet in het tweede kwartaal maar begin 2027 naar u toe.", FulfilmentExtent.Postponed)]
    [InlineData("De kaart, die u dit voorjaar zou krijgen, verwacht ik nu in september te kunnen geven.", FulfilmentExtent.Postponed)]
    [InlineData("De meting wordt in maart overgedaan. De uitkomsten hopen wij u in mei te geven.", FulfilmentExtent.Postponed)]
    [InlineData("Voor de berekening is een langere aanloop nodig.", FulfilmentExtent.Postponed)]
    [InlineData("Drie van de tien havens hebben hun gegevens aangeleverd.", FulfilmentExtent.Partial)]
    [InlineData("Voor vier van de negen bruggen ligt vast wat er gebeurt.", FulfilmentExtent.Partial)]
    [InlineData("Voor de sluizen is het beeld rond. De overige kunstwerken volgen in de herfst.", FulfilmentExtent.Partial)]
    [InlineData("De binnenvaart is berekend. De zeevaart is door de brand blijven liggen.", FulfilmentExtent.Partial)]
    [InlineData("De inventarisatie is gaande.", FulfilmentExtent.Progress)]
    [InlineData("De tekst ligt ter afstemming bij het waterschap.", FulfilmentExtent.Progress)]
    public void Of_WordsOfExtent_AreRead(string passage, FulfilmentExtent expected) => Assert.Equal(expected, ExtentWords.Of(passage));

    [Theory]
    [InlineData("De motie over een tussenoplossing is daarmee niet meer aan de orde.")]
    [InlineData("De telling telt 214 bruggen.")]
    [InlineData("De nota heeft zin.")]
    [InlineData("De rederij schrijft voor dat verlichting 's nachts achterwege blijft.")]
    [InlineData("In acht van de twaalf havens vervallen ligplaatsen.")]
    [InlineData("Op twee van de vijf bruggen is roest gevonden.")]
    [InlineData("De sluis gaat pas in maart open.")]
    [InlineData("Eén stilgevallen pomp zet de polder onder water.")]
    [InlineData("In Zeeland is dat niet gelukt.")]
    [InlineData("Wie zijn ligplaats nog niet heeft betaald, krijgt korting.")]
    public void Of_PlainTelling_SaysNoExtent(string passage) => Assert.Null(ExtentWords.Of(passage));

    [Theory]
    [InlineData("De andere vier volgen na de zomer.", true)]
    [InlineData("Over de Waddenhavens bericht ik u zodra de telling er is.", true)]
    [InlineData("Van Harlingen heb ik nog geen opgave.", true)]
    [InlineData("De andere havens zijn dieper.", false)]
    [InlineData("Ik hoop u hiermee voldoende te hebben geïnformeerd.", false)]
    public void LeavesRest_AfterWhatIsGiven_IsSeen(string after, bool expected) => Assert.Equal(expected, ExtentWords.LeavesRest(after));
}
