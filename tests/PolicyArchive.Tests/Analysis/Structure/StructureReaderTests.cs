using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Tests.Analysis.Structure;

public sealed class StructureReaderTests
{
    private static DocumentStructure Read(string text) => StructureReader.Read(TextDocument.Of(text));

    [Fact]
    public void Read_Debate_TellsWhoSpeaks()
    {
        var structure = Read("De heer Bosgra (CDA):\nKomt er een brief?\nMinister Talens:\nJa, die komt er.\nDe voorzitter:\nDank u wel.");

        Assert.Equal(DocumentStyle.Debate, structure.Style);
        Assert.Equal([SpeakerRole.Member, SpeakerRole.Government, SpeakerRole.Chair], structure.Sentences.Select(s => s.Speaker.Role));
        Assert.Equal(["Bosgra", "Talens", ""], structure.Sentences.Select(s => s.Speaker.Name));
        Assert.Equal("CDA", structure.Sentences[0].Speaker.Party);
    }

    [Fact]
    public void Read_LabelGluedInRunningText_OpensTurn()
    {
        var structure = Read("Minister Talens: Dat hoog ik graag op.Mevrouw Van der Lee (Volt): Fijn. … De voorzitter: Tot zover.");

        Assert.Equal(["Talens", "Van der Lee", "Van der Lee", ""], structure.Sentences.Select(s => s.Speaker.Name));
        Assert.Equal(SpeakerRole.Chair, structure.Sentences[^1].Speaker.Role);
    }

    [Fact]
    public void Read_Letter_PartsHeadBodyAndSignature()
    {
        var structure = Read("Datum 3 mei 2024\nGeachte voorzitter,\nHierbij stuur ik u de nota.\nHoogachtend,\nde minister van Financiën,\nT. Talens\nBijlage 1\nTabel met cijfers");

        Assert.Equal(DocumentStyle.Letter, structure.Style);
        Assert.Equal([Zone.Letterhead, Zone.Salutation, Zone.Body, Zone.Signature, Zone.Signature, Zone.Signature, Zone.Appendix, Zone.Appendix],
            structure.Sentences.Select(s => s.Zone));
    }

    [Fact]
    public void Read_ReportedMinutes_FollowsTheSubject()
    {
        var structure = Read("De heer De Raadt (SGP) vreest een tekort. Hij wil een brief.\nAntwoord van de staatssecretaris\n"
            + "De staatssecretaris begrijpt die vrees en meent dat de cijfers anders zijn. Die brief komt er.\nBij interruptie vraagt mevrouw Kool (VVD) of dat in mei kan.");

        Assert.Equal(DocumentStyle.ReportedDebate, structure.Style);
        var body = structure.Sentences.Where(s => s.Zone == Zone.Body).Select(s => s.Speaker.Role);
        Assert.Equal([SpeakerRole.Member, SpeakerRole.Member, SpeakerRole.Government, SpeakerRole.Government, SpeakerRole.Member], body);
    }

    [Fact]
    public void Read_ReportWithoutParties_KnowsTheExecutiveFromTheHead()
    {
        var structure = Read("Voorzitter: mevrouw A. Postma\nNamens GS: de heer J. Wiarda (water)\nStatenleden: mevrouw Van den Berg (CDA)\n"
            + "Mevrouw VAN DEN BERG mist een overzicht. Komt dat er nog?\nDe heer WIARDA zegt dat het er ligt. Hij zendt het na.\nDe VOORZITTER sluit de beraadslaging.");

        var body = structure.Sentences.SkipWhile(s => s.Speaker.Name.Length == 0).Select(s => (s.Speaker.Role, s.Speaker.Name));
        Assert.Equal(
            [
                (SpeakerRole.Member, "Van den Berg"), (SpeakerRole.Member, "Van den Berg"),
                (SpeakerRole.Government, "Wiarda"), (SpeakerRole.Government, "Wiarda"), (SpeakerRole.Chair, ""),
            ], body);
    }

    [Theory]
    [InlineData("Beantwoording door gedeputeerde Wiarda", "gedeputeerde Wiarda")]
    [InlineData("Eerste termijn college", "college")]
    [InlineData("Antwoord van de staatssecretaris", "staatssecretaris")]
    public void Read_HeadingOverAnswer_GivesTheExecutiveTheFloor(string heading, string label)
    {
        var structure = Read($"Mevrouw Kool (VVD) vraagt om cijfers.\n{heading}\nDie cijfers komen er voor de zomer, met een toelichting op de wachttijden in elke regio.");

        var answer = structure.Sentences[^1].Speaker;
        Assert.Equal((SpeakerRole.Government, label), (answer.Role, answer.Label));
    }

    [Fact]
    public void Read_SentenceOverPageEnd_IsOneSentenceWithTwoPlaces()
    {
        var structure = Read("Ik stuur de Kamer voor de zomer het onderzoek naar de\fstaat van de dijken.");

        var sentence = Assert.Single(structure.Sentences);
        var citation = sentence.Cite();
        Assert.Equal("Ik stuur de Kamer voor de zomer het onderzoek naar de staat van de dijken.", citation.Quote);
        Assert.Equal(1, citation.Span.Page);
        Assert.Equal(2, citation.Continues!.Value.Page);
    }

    [Fact]
    public void Read_GluedFootnoteMark_LeadsToTheNote()
    {
        var structure = Read("Op 12 februari 20191 heb ik de Kamer een brief beloofd.\nMeer is er niet.\n1 Handelingen I 2018/19, nr. 18, item 5.");

        var note = Assert.Single(structure.FootnotesOf(structure.Sentences[0]));
        Assert.StartsWith("1 Handelingen", note.Text, StringComparison.Ordinal);
        Assert.Equal(Zone.Body, structure.Sentences[0].Zone);
    }

    [Fact]
    public void Read_ListByTheChair_MarksItsEntries()
    {
        var structure = Read("De voorzitter:\nIk lees de toezeggingen voor.\n– De Minister stuurt de Kamer een overzicht.\n– De Minister komt schriftelijk terug op de kosten.\nSluiting 17.04 uur.");

        Assert.Equal([false, true, true, false], structure.Sentences.Select(s => s.IsInCommitmentList));
    }

    [Fact]
    public void Read_AddressRunIntoTheText_IsLetterhead()
    {
        var structure = Read("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 5 maart 2012 Conform mijn toezegging stuur ik u de nota.");

        Assert.Equal(DocumentStyle.Letter, structure.Style);
        Assert.Equal([Zone.Letterhead, Zone.Body], structure.Sentences.Select(s => s.Zone));
        Assert.StartsWith("Conform", structure.Sentences[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WrittenQuestions_MemberAsksAndGovernmentAnswers()
    {
        var structure = Read("Vraag 1\nKomt die nota?\nAntwoord 1\nJa.\nVraag 2 en 3\nWanneer?\nAntwoord op vraag 2 en 3\nIn mei.");

        Assert.Equal([SpeakerRole.Member, SpeakerRole.Government, SpeakerRole.Member, SpeakerRole.Government], structure.Sentences.Select(s => s.Speaker.Role));
    }

    [Fact]
    public void Read_Motion_MarksItsWording()
    {
        var structure = Read("De voorzitter:\nEr is een motie.\nDe Kamer, gehoord de beraadslaging, verzoekt de regering te rapporteren, en gaat over tot de orde van de dag.\nZij krijgt nr. 4.");

        Assert.Equal([false, true, false], structure.Sentences.Select(s => s.IsInMotion));
    }

    [Fact]
    public void Read_Section_KnowsItsHeading()
    {
        var structure = Read("Geachte voorzitter,\nStand van de dijken\nDe dijken zijn dit jaar op veertien plaatsen hersteld en op zes plaatsen nog niet.\nHoogachtend,\nT. Talens");

        Assert.Equal("Stand van de dijken", structure.Sentences.Single(s => s.Zone == Zone.Body).Heading);
    }
}
