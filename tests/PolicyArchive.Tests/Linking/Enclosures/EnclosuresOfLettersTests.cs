using PolicyArchive.Linking;
using PolicyArchive.Linking.Enclosures;

namespace PolicyArchive.Tests.Linking.Enclosures;

public class EnclosuresOfLettersTests
{
    private static readonly Linker Linker = new(new ShipmentRules());

    [Fact]
    public void Link_ThingThatALaterLetterSends_IsFoundThere()
    {
        var owing = Letters.Of("4 maart 2024", "Veiligheid kades", "Het inspectierapport over de kademuren stuur ik u voor 1 juni 2024 toe.");
        var sending = Letters.Of("28 mei 2024", "Kademuren", "Hierbij zend ik u het inspectierapport over de kademuren.");

        var matches = Linker.Link(sending, [owing]).Enclosures.Where(match => match.Document == sending.Head.Id && owing.Enclosures.Any(owed => owed.Enclosure.Id == match.EnclosureId)).ToList();

        Assert.NotEmpty(matches);
        Assert.All(matches, match => Assert.False(match.CameAlong));
        Assert.All(matches, match => Assert.Contains(match.Reasons, reason => reason.Contains("latere brief", StringComparison.Ordinal)));
    }

    [Fact]
    public void Link_LetterToSomeoneElse_IsNotTheCopy()
    {
        var sending = Letters.Of("4 maart 2024", "Kades", "Een afschrift van mijn brief aan de burgemeester van Lekdam voeg ik bij.");
        var other = Letters.Of("1 maart 2024", "Lekdam en de kades", "De kades bij Lekdam zijn deze winter hersteld.");

        Assert.DoesNotContain(Linker.Link(sending, [other]).Enclosures, match => match.Score >= LinkLine.Asserted);
    }
}
