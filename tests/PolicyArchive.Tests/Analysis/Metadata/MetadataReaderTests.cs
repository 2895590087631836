using PolicyArchive.Analysis.Metadata;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Analysis.Metadata;

public sealed class MetadataReaderTests
{
    private const string Letter =
        "> Retouradres Postbus 20201 2500 EE Den Haag\nDe Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG\nOns kenmerk\n2024-0000112233\nUw kenmerk\n2024Z00871\nBijlage(n)\n3\n"
        + "Datum 19 december 2024\nBetreft Stand van de dijken\nGeachte voorzitter,\nMede namens de staatssecretaris van Financiën informeer ik u over de dijken. Dat doe ik hierna.\nDe stand is goed.\nHoogachtend,\n"
        + "de minister van Infrastructuur en Waterstaat,\ndrs. T.M. van Talens";

    private static DocumentMetadata Read(string text, string file = "x.txt")
    {
        var document = TextDocument.Of(text);
        return MetadataReader.Read(document, StructureReader.Read(document), file);
    }

    [Fact]
    public void Read_MinistersLetter_TakesTheHeadApart()
    {
        var metadata = Read(Letter);

        Assert.Equal(DocumentKind.Letter, metadata.Kind);
        Assert.Equal("Stand van de dijken", metadata.Title);
        Assert.Equal(new DateOnly(2024, 12, 19), metadata.Date);
        Assert.Equal(["minister van Infrastructuur en Waterstaat", "staatssecretaris van Financiën"], metadata.Senders);
        Assert.Equal(["T.M. van Talens"], metadata.SignedBy);
        Assert.Equal(["Tweede Kamer"], metadata.Addressees);
        Assert.Equal("2024-0000112233", metadata.OwnReference);
        Assert.Equal("2024Z00871", metadata.YourReference);
        Assert.Equal(3, metadata.EnclosureCount);
    }

    [Fact]
    public void Read_LabelsInColumns_GivesEachItsValue()
    {
        var metadata = Read("ministerie van Defensie\nDe voorzitter van de Eerste Kamer der Staten-Generaal\nDatum Bijlage(n)\n27 juni 2008 2\nOns kenmerk Uw kenmerk\nDEF/WV 2008/914 08-DE-B-022\nOnderwerp\nSchepen\n"
            + "Geachte voorzitter,\nDit is de brief.\nDE STAATSSECRETARIS VAN DEFENSIE,\nT. Talens");

        Assert.Equal(new DateOnly(2008, 6, 27), metadata.Date);
        Assert.Equal(2, metadata.EnclosureCount);
        Assert.Equal("DEF/WV 2008/914", metadata.OwnReference);
        Assert.Equal("08-DE-B-022", metadata.YourReference);
        Assert.Equal("Schepen", metadata.Title);
        Assert.Equal(["staatssecretaris van Defensie"], metadata.Senders);
        Assert.Equal(["Eerste Kamer"], metadata.Addressees);
    }

    [Fact]
    public void Read_LetterToBothChambers_HasTwoAddressees() =>
        Assert.Equal(["Eerste Kamer", "Tweede Kamer"], Read("Aan de voorzitters van de Eerste en van de Tweede Kamer der Staten-Generaal\nDatum 3 mei 2024\nGeachte voorzitters,\nDit is de brief.\nHoogachtend,\nT. Talens").Addressees.Order());

    [Fact]
    public void Read_PrintedMinutes_KnowsDossierMeetingAndCommittee()
    {
        var metadata = Read("Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2022–2023\n36 111 XVI Vaststelling van de begroting voor het jaar 2023\nNr. 151 VERSLAG VAN EEN WETGEVINGSOVERLEG Vastgesteld 16 december 2022\n"
            + "De vaste commissie voor Volksgezondheid, Welzijn en Sport heeft op 14 november 2022 overleg gevoerd met de heer Talens, Minister van Financiën.\nDe voorzitter:\nGoedemiddag.");

        Assert.Equal(DocumentKind.Minutes, metadata.Kind);
        Assert.Equal(["36111-XVI"], metadata.Dossiers);
        Assert.Equal("36111-XVI-151", metadata.OwnReference);
        Assert.Equal(new DateOnly(2022, 11, 14), metadata.Date);
        Assert.Equal(["vaste commissie voor Volksgezondheid, Welzijn en Sport"], metadata.Senders);
        Assert.Equal("Verslag van een wetgevingsoverleg: Vaststelling van de begroting voor het jaar 2023", metadata.Title);
    }

    [Fact]
    public void Read_LetterOfACollege_NamesItsMunicipality()
    {
        var metadata = Read("Gemeente Waterrijk\nAan de gemeenteraad van Waterrijk\nDatum 3 mei 2024\nOnderwerp Raadsinformatiebrief parkeren\nGeachte raadsleden,\nHierbij informeren wij u.\nMet vriendelijke groet,\nBurgemeester en wethouders van Waterrijk,\nT. Talens");

        Assert.Equal(["college van burgemeester en wethouders van Waterrijk"], metadata.Senders);
        Assert.Equal(["gemeenteraad van Waterrijk"], metadata.Addressees);
    }

    [Fact]
    public void Read_PrintedAnswers_KnowsWhoAnsweredAndWhen()
    {
        var metadata = Read("Tweede Kamer der Staten-Generaal\nVergaderjaar 2023–2024 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden\n2129\n"
            + "Vragen van het lid Bosgra (CDA) aan de Minister van Financiën over de dijken (ingezonden 5 juni 2024).\nAntwoord van Minister Talens (Financiën) (ontvangen 28 juni 2024).\nVraag 1\nKlopt dat?\nAntwoord 1\nJa.");

        Assert.Equal(DocumentKind.Answer, metadata.Kind);
        Assert.Equal(new DateOnly(2024, 6, 28), metadata.Date);
        Assert.Equal(["minister van Financiën"], metadata.Senders);
        Assert.Equal("ah-tk-20232024-2129", metadata.OwnReference);
    }

    [Theory]
    [InlineData("Aanbieding evaluatie dijken", DocumentKind.CoverLetter)]
    [InlineData("Beantwoording Kamervragen over dijken", DocumentKind.Answer)]
    [InlineData("Voortgang van de dijken", DocumentKind.Letter)]
    public void Read_SubjectOfALetter_TellsItsKind(string subject, DocumentKind kind) =>
        Assert.Equal(kind, Read(Letter.Replace("Stand van de dijken", subject, StringComparison.Ordinal)).Kind);

    [Fact]
    public void Read_Nothing_KnowsNothing() => Assert.Equal(DocumentMetadata.Unknown.Title, Read("").Title);

    [Fact]
    public void Read_ThreeLabelsOverTheirValues_GivesEachItsValue()
    {
        var metadata = Read("De Voorzitter van de Tweede Kamer der Staten-Generaal\nKenmerk Uw brief Bijlage\n1506111-189004-GMT 12 maart 2019 1\nDatum 9 april 2019\nBetreft Kamervragen\nGeachte voorzitter,\nDit is het antwoord.\nHoogachtend,\n"
            + "de minister van Financiën,\nT. Talens");

        Assert.Equal("1506111-189004-GMT", metadata.OwnReference);
        Assert.Equal("12 maart 2019", metadata.YourReference);
        Assert.Equal(1, metadata.EnclosureCount);
        Assert.Equal(DocumentKind.Answer, metadata.Kind);
    }

    [Fact]
    public void Read_LetterOfGedeputeerdeStaten_TakesTheProvinceOfTheLetterhead()
    {
        var metadata = Read("provincie Veldrijk\nAan Provinciale Staten\nLid GS: A.M. Talens\nDatum 15 juni 2021\nNummer SB 2021-88\nOnderwerp Haltes\nGeachte leden,\nDit is de brief.\nMet vriendelijke groet,\nGedeputeerde Staten van Veldrijk,\nT. Hof, voorzitter");

        Assert.Equal(["provinciale staten van Veldrijk"], metadata.Addressees);
        Assert.Equal(DocumentKind.Letter, metadata.Kind);
        Assert.Equal("SB 2021-88", metadata.OwnReference);
    }

    [Fact]
    public void Read_WrittenConsultationOfTheEersteKamer_IsDatedByItsAdoption()
    {
        var metadata = Read("Eerste Kamer der Staten-Generaal 1\nVergaderjaar 2022–2023\n36 111 Wijziging van de Visserijwet\nJ VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 27 juni 2023\n"
            + "De leden van de vaste commissie voor Financiën hebben kennisgenomen van de brief van 20 april 2023.\nDen Haag, 16 mei 2023\nDe leden vragen naar de stand.");

        Assert.Equal(new DateOnly(2023, 6, 27), metadata.Date);
        Assert.Equal("36111-J", metadata.OwnReference);
        Assert.Equal(DocumentKind.Minutes, metadata.Kind);
    }

    [Fact]
    public void Read_TwoCommittees_AreTwoSenders() =>
        Assert.Equal(["vaste commissie voor Financiën", "vaste commissie voor Defensie"], Read("Tweede Kamer der Staten-Generaal 2\n36 111 Schepen\nNr. 15 VERSLAG VAN EEN ALGEMEEN OVERLEG Vastgesteld 16 december 2022\n"
            + "De vaste commissie voor Financiën en de vaste commissie voor Defensie hebben op 14 november 2022 overleg gevoerd met de heer Talens, Minister van Defensie.\nDe voorzitter:\nGoedemiddag.").Senders);

    [Theory]
    [InlineData("RDW\nDivisie Registratie\nImpactanalyse massa van schepen\n31 oktober 2022 RDW/VRT/22-0418\n1 Vraagstelling\nWat is nodig?", DocumentKind.Report)]
    [InlineData("Thematisch onderzoek naar het dagprogramma in internaten\nDen Haag, 9 juni 2017\nVoorwoord\nDit gaat over dagen.", DocumentKind.Report)]
    [InlineData("Uitvoeringsprogramma Visserij 2022-2026\nVoorwoord\nDit gaat over vis.", DocumentKind.Programme)]
    [InlineData("Provincie Veldrijk Besluit van Gedeputeerde Staten\nOpenbaar Vergadering 8 oktober 2024, A-stuk\nOnderwerp Haltes\nGevraagd besluit\n1. Vast te stellen de notitie.", DocumentKind.DecisionNote)]
    public void Read_DocumentOfItsOwnHead_HasItsKind(string text, DocumentKind kind) => Assert.Equal(kind, Read(text).Kind);
}
