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

    [Fact]
    public void Link_ThingPromisedForLater_IsNotWhatStandsBehindTheSameLetter()
    {
        var letter = Letters.Of("4 maart 2024", "Kades", "Het rapport over de kademuren stuur ik u voor 1 juni 2024 toe.", behind: "Bijlage 1. Rapport over de kademuren\n\nDe kademuren zijn in 2023 bekeken.");

        Assert.DoesNotContain(Linker.Link(letter, []).Enclosures, match => match.Score >= LinkLine.Asserted);
    }

    [Theory]
    [InlineData("Het rapport over de kademuren treft u als bijlage 1 bij deze brief aan.", true)]
    [InlineData("Het rapport over de kademuren treft u als bijlage 2 bij deze brief aan.", false)]
    public void Link_NumberedThing_IsTheOneOfThatNumber(string sentence, bool isThere)
    {
        var letter = Letters.Of("4 maart 2024", "Kades", sentence, behind: "Bijlage 1. Rapport over de kademuren\n\nDe kademuren zijn in 2023 bekeken.");

        Assert.Equal(isThere, Linker.Link(letter, []).Enclosures.Any(match => match.Score >= LinkLine.Asserted));
    }

    [Theory]
    [InlineData("2024-05-rapport-kademuren.txt", true)]
    [InlineData("2023-05-rapport-kademuren.txt", false)]
    public void Link_ReportWithoutADay_IsAsOldAsItsFileNameSays(string file, bool isThere)
    {
        var owing = Letters.Of("4 maart 2024", "Veiligheid", "Het rapport over de kademuren stuur ik u voor 1 juni 2024 toe.");
        var report = Letters.Read(file, "Rapport kademuren\n\nDe kademuren van de haven zijn bekeken.");

        Assert.Equal(isThere, Linker.Link(owing, [report]).Enclosures.Any(match => match.Document == report.Head.Id && match.Score >= LinkLine.Asserted));
    }

    [Fact]
    public void AreOneShipment_SameBytesInTwoFolders_AnyOfThemCounts()
    {
        var letter = Letters.Of("4 maart 2024", "Kades", "Hierbij zend ik u het rapport over de kademuren.").Head with { File = "a/brief.txt", Files = ["a/brief.txt", "kades/brief.txt"] };
        var report = Letters.Read("kades/rapport.txt", "Rapport kademuren").Head;

        Assert.True(new ShipmentRules().AreOneShipment(letter, report));
        Assert.False(new ShipmentRules().AreOneShipment(letter with { Files = ["a/brief.txt"] }, report));
    }
}
