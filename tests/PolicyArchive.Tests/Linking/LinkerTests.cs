using PolicyArchive.Documents.Links;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Enclosures;

namespace PolicyArchive.Tests.Linking;

/// <summary>Links between letters of our own, as plain text.</summary>
public class LinkerTests
{
    private const string Promise = """
        De Voorzitter van de Tweede Kamer der Staten-Generaal

        Datum 4 maart 2024
        Betreft Veerdiensten op de Lek

        Geachte voorzitter,

        Ik zal de Kamer voor 1 juni 2024 informeren over de bekostiging van de veerdiensten op de Lek.

        De minister van Infrastructuur en Waterstaat,

        A. Verbeet
        """;

    private const string Answer = """
        De Voorzitter van de Tweede Kamer der Staten-Generaal

        Datum 21 mei 2024
        Betreft Bekostiging veerdiensten Lek

        Geachte voorzitter,

        Met deze brief informeer ik u over de bekostiging van de veerdiensten op de Lek. Vanaf 2025 betalen Rijk en provincie elk de helft van de veerdiensten.

        De minister van Infrastructuur en Waterstaat,

        A. Verbeet
        """;

    private const string OtherSubject = """
        De Voorzitter van de Tweede Kamer der Staten-Generaal

        Datum 28 mei 2024
        Betreft Onderhoud spoorbruggen

        Geachte voorzitter,

        Met deze brief informeer ik u over het onderhoud van spoorbruggen in Friesland.

        De minister van Infrastructuur en Waterstaat,

        A. Verbeet
        """;

    private static readonly Linker Linker = new(new ShipmentRules());

    [Fact]
    public void Link_LetterThatGivesWhatWasPromised_IsEvidence()
    {
        var links = Linker.Link(Read("antwoord.txt", Answer), [Read("toezegging.txt", Promise)]);

        var link = links.Evidence.Where(link => !link.IsProposed).MaxBy(link => link.Score);
        Assert.NotNull(link);
        Assert.Contains("veerdiensten", link.Quote, StringComparison.Ordinal);
        Assert.Contains(link.Reasons, reason => reason.Contains("onderwerp", StringComparison.Ordinal));
    }

    [Fact]
    public void Link_LetterOfTheSameMinisterOnAnotherSubject_IsNot() =>
        Assert.DoesNotContain(Linker.Link(Read("bruggen.txt", OtherSubject), [Read("toezegging.txt", Promise)]).Evidence, link => !link.IsProposed);

    [Fact]
    public void Link_EitherOrder_GivesTheSameLinks()
    {
        var (promise, answer) = (Read("toezegging.txt", Promise), Read("antwoord.txt", Answer));

        Assert.Equal(Ids(Linker.Link(promise, [answer])), Ids(Linker.Link(answer, [promise])));
    }

    [Fact]
    public void Link_LetterOfAnEarlierDay_KeepsNothing()
    {
        var earlier = Answer.Replace("21 mei 2024", "21 februari 2024", StringComparison.Ordinal);

        var promising = Read("toezegging.txt", Promise);

        var evidence = Linker.Link(Read("eerder.txt", earlier), [promising]).Evidence;

        Assert.DoesNotContain(evidence, link => promising.Promises.Any(promise => promise.Id == link.PromiseId));
    }

    private static IEnumerable<string> Ids(DocumentLinks links) => links.Evidence.Where(link => !link.IsProposed).Select(link => link.Id).Order(StringComparer.Ordinal);

    private static LinkableDocument Read(string file, string text) => Letters.Read(file, text);
}
