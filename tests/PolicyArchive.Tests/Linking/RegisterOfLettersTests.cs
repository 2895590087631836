using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Tests.Linking;

/// <summary>What a handful of letters make of one promise.</summary>
public class RegisterOfLettersTests
{
    private static readonly Linker Linker = new(new ShipmentRules());

    private static readonly LinkableDocument Promising = Letters.Of(
        "4 maart 2024", "Veerdiensten op de Lek", "Ik zal de Kamer voor 1 juni 2024 informeren over de bekostiging van de veerdiensten op de Lek.");

    private static readonly LinkableDocument Late = Letters.Of(
        "28 mei 2024", "Uitstel bericht veerdiensten",
        "In mijn brief van 4 maart 2024 heb ik toegezegd uw Kamer te informeren over de bekostiging van de veerdiensten op de Lek. Dat blijkt niet haalbaar. Ik informeer u daarover alsnog voor 1 oktober 2024.");

    private static readonly LinkableDocument Kept = Letters.Of(
        "24 september 2024", "Bekostiging veerdiensten Lek",
        "Met deze brief informeer ik u over de bekostiging van de veerdiensten op de Lek. Vanaf 2025 betalen Rijk en provincie elk de helft van de veerdiensten.");

    [Fact]
    public void Build_LetterThatPutsOff_IsEvidenceWithTheNewTerm()
    {
        var entry = Assert.Single(RegisterOf(Promising, Late));

        var late = Assert.Single(entry.Evidence, link => !link.IsProposed);
        Assert.Equal(FulfilmentExtent.Postponed, late.Extent);
        Assert.Equal(new DateOnly(2024, 9, 30), late.NewDue?.To);
        Assert.Contains("niet haalbaar", late.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_PromiseMadeAgainAfterDelay_StaysOneCommitment()
    {
        var entry = Assert.Single(RegisterOf(Promising, Late, Kept));

        Assert.Equal(new DateOnly(2024, 3, 4), entry.Origin.Document.Date);
        Assert.Equal([FulfilmentExtent.Postponed, FulfilmentExtent.Full], entry.Evidence.Where(link => !link.IsProposed).Select(link => link.Extent));
    }

    [Fact]
    public void Build_SecondPassageAfterTheWholeOne_IsOnlyProposed()
    {
        var again = Letters.Of("3 februari 2025", "Jaarbericht veerdiensten", "Rijk en provincie hebben in 2025 de bekostiging van de veerdiensten op de Lek geregeld, elk voor de helft.");

        var entry = RegisterOf(Promising, Kept, again).Single(entry => entry.Origin.Document.Id == Promising.Head.Id);

        Assert.DoesNotContain(entry.Evidence, link => link.Document == again.Head.Id && !link.IsProposed);
        Assert.Contains(entry.Evidence, link => link.Document == Kept.Head.Id && !link.IsProposed);
    }

    [Fact]
    public void Build_PartOfAPaperThatIsPutOff_IsNotKeptByALetterThatTouchesTheSubject()
    {
        var promising = Letters.Of(
            "4 maart 2024", "Veren", "De kabinetsreactie op het veerrapport ontvangt u voor 1 juni 2024. Ik zal in de kabinetsreactie ingaan op de tolheffing op de veren.");
        var touching = Letters.Of("28 mei 2024", "Tolheffing", "Met deze brief informeer ik u over de tolheffing op de veren. De tolheffing op de veren blijft zoals zij is.");
        var (whole, part) = (promising.Promises[0].Stated, promising.Promises[1].Stated);

        Assert.Equal([false], LinksOfPart(late: false));
        Assert.Equal([true], LinksOfPart(late: true));

        IEnumerable<bool> LinksOfPart(bool late)
        {
            EvidenceLink[] links =
            [
                LinkOf(part.Id, touching, FulfilmentExtent.Full),
                .. late ? [LinkOf(whole.Id, Late, FulfilmentExtent.Postponed)] : Array.Empty<EvidenceLink>(),
            ];
            var dates = new Dictionary<PolicyArchive.Documents.DocumentId, DateOnly?> { [touching.Head.Id] = touching.Head.Date, [Late.Head.Id] = Late.Head.Date };
            return RegisterBuilder.Build([whole, part], [], links, dates, RegisterReviews.None).Single(entry => entry.Id == part.Id).Evidence.Select(link => link.IsProposed);
        }
    }

    [Theory]
    [InlineData("In het debat heeft het lid Zwart mij om een brief over de bekostiging van de veerdiensten verzocht.", 0)]
    [InlineData("De bekostiging van de veerdiensten is een aangelegenheid van de provincies langs de Lek.", 0)]
    [InlineData("Rijk en provincie delen de bekostiging van de veerdiensten op de Lek.", 1)]
    public void Link_SentenceThatOnlyTellsTheQuestionOrWhoseMatterItIs_KeepsNothing(string sentence, int links)
    {
        var letter = Letters.Of("24 september 2024", "Bekostiging veerdiensten Lek", sentence);

        Assert.Equal(links == 0 ? [] : [sentence], Linker.Link(letter, [Promising]).Evidence.Select(link => link.Quote));
    }

    private static EvidenceLink LinkOf(string promise, LinkableDocument document, FulfilmentExtent extent) =>
        new(promise, document.Head.Id, document.Sections[0].Sentences[0].Source.Cite().Span, "passage", extent, 0.8 - (extent == FulfilmentExtent.Full ? 0 : 0.1), []);

    private static IEnumerable<RegisterEntry> RegisterOf(params LinkableDocument[] documents)
    {
        var found = documents.Select((document, at) => Linker.Link(document, documents[..at])).ToList();
        return RegisterBuilder.Build(
            documents.SelectMany(document => document.Promises).Select(promise => promise.Stated),
            found.SelectMany(links => links.Repetitions),
            found.SelectMany(links => links.Evidence),
            documents.ToDictionary(document => document.Head.Id, document => document.Head.Date),
            RegisterReviews.None);
    }
}
