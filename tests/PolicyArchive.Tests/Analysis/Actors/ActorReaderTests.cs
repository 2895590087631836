using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Analysis.Actors;

public sealed class ActorReaderTests
{
    [Theory]
    [InlineData("de minister van BZK", "minister van Binnenlandse Zaken en Koninkrijksrelaties")]
    [InlineData("Minister van LVVN", "minister van Landbouw, Visserij, Voedselzekerheid en Natuur")]
    [InlineData("DE STAATSSECRETARIS VAN VERKEER EN WATERSTAAT,", "staatssecretaris van Verkeer en Waterstaat")]
    [InlineData("mijn ambtgenoot van Financiën", "minister van Financiën")]
    [InlineData("samen met mijn collega van JenV", "minister van Justitie en Veiligheid")]
    [InlineData("de minister voor Rechtsbescherming", "minister voor Rechtsbescherming")]
    [InlineData("de Minister van Land- bouw, Visserij, Voedselzekerheid en Natuur", "minister van Landbouw, Visserij, Voedselzekerheid en Natuur")]
    [InlineData("staatssecretaris Hoekman van Verkeer en Waterstaat", "staatssecretaris van Verkeer en Waterstaat")]
    [InlineData("Minister De Wilde (VWS)", "minister van Volksgezondheid, Welzijn en Sport")]
    [InlineData("de minister-president", "minister-president")]
    [InlineData("de staatssecretaris Rechtsbescherming", "staatssecretaris Rechtsbescherming")]
    [InlineData("de minister van EZK en het IPO", "minister van Economische Zaken en Klimaat")]
    [InlineData("de Belgische minister van Toerisme", null)]
    [InlineData("het ministerie van Financiën", null)]
    [InlineData("een collega van mij", null)]
    public void Resolve_WrittenOffice_GivesOneForm(string text, string? expected)
    {
        var actors = new ActorReader(DocumentStructure.Empty, DocumentMetadata.Unknown);

        Assert.Equal(expected, actors.Resolve(text));
    }

    [Fact]
    public void SpeakerActor_NameExplainedInTheHead_GivesOffice()
    {
        var structure = StructureReader.Read(TextDocument.Of("Overleg met mevrouw Talens, Minister van Financiën, en de heer De Wilde, staatssecretaris van VWS.\n"
            + "De voorzitter:\nGoedemiddag.\nMinister Talens:\nDat doe ik.\nStaatssecretaris De Wilde:\nIk ook."));
        var actors = new ActorReader(structure, DocumentMetadata.Unknown);

        Assert.Equal("minister van Financiën", actors.ActorOf(structure.Sentences[^2]));
        Assert.Equal("staatssecretaris van Volksgezondheid, Welzijn en Sport", actors.ActorOf(structure.Sentences[^1]));
        Assert.Null(actors.ActorOf(structure.Sentences[^3]));
    }

    [Theory]
    [InlineData("minister van Economische Zaken en Klimaat", "minister van Klimaat en Groene Groei", true)]
    [InlineData("minister van Economische Zaken", "minister van Klimaat en Groene Groei", false)]
    [InlineData("minister van Justitie", "staatssecretaris van Justitie en Veiligheid", true)]
    [InlineData("minister voor Rechtsbescherming", "minister van Justitie en Veiligheid", true)]
    [InlineData("minister van Landbouw, Natuur en Voedselkwaliteit", "minister van LVVN", true)]
    [InlineData("minister van Financiën", "minister van Defensie", false)]
    [InlineData("college van burgemeester en wethouders van Ede", "college van burgemeester en wethouders van Ede", true)]
    public void IsSame_TwoOffices_FollowsTheMinistries(string a, string b, bool expected) => Assert.Equal(expected, OfficeSuccession.IsSame(a, b, new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 1)));
}
