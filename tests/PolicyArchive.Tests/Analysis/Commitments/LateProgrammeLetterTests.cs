using PolicyArchive.Analysis;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Tests.Analysis.Commitments;

/// <summary>A whole letter: two old promises to the Eerste Kamer, one of them forgotten, with what was to come with it.</summary>
public sealed class LateProgrammeLetterTests
{
    private const string Letter = """
        De Voorzitter van de Eerste Kamer der Staten-Generaal
        Postbus 20017
        2500 EA DEN HAAG
        Datum 4 maart 2025
        Betreft Kustprogramma en gesprekken met havens
        Geachte voorzitter,
        Afschrift Kustprogramma 2024
        Uw Kamer is toegezegd dat het Kustprogramma 2024 gelijktijdig toegezonden zou worden. Abusievelijk is dit niet gebeurd. Hierbij ontvangt u alsnog een afschrift van het programma, de begeleidende brief van de kustwacht en de aanbiedingsbrief zoals die op 9 december 2024 aan de Tweede Kamer der Staten-Generaal is gestuurd.
        Toezegging Gesprek met havens over walstroom
        Voorts bericht ik uw Kamer met deze brief hoe gevolg is gegeven aan de toezegging, gedaan in juni 20241 na vragen van de leden Hofstra (VVD) en Ooms (GroenLinks-PvdA), dat de minister van Infrastructuur en Waterstaat met de havens zal spreken over walstroom.
        Ter uitvoering van deze toezegging is sinds september vier keer met de Branchevereniging van Zeehavens gesproken.
        De minister van Infrastructuur en Waterstaat,
        R.T. Zijlstra
        1 Mondeling overleg over de kustnota, d.d. 18 juni 2024.
        """;

    private static readonly AnalysedDocument Analysed = DocumentAnalyser.Analyse(TextDocument.Of(Letter), "brief.txt");

    [Fact]
    public void Analyse_LetterOfTwoOldPromises_MentionsBoth()
    {
        var mentions = Analysed.Findings.OfType<CommitmentMention>().ToList();

        Assert.Equal(2, mentions.Count);
        Assert.StartsWith("Uw Kamer is toegezegd", mentions[0].Quote, StringComparison.Ordinal);
        Assert.Equal(["Hofstra", "Ooms"], mentions[1].AskedBy);
        Assert.Equal(new DateOnly(2024, 6, 18), mentions[1].MadeOn);
        Assert.Equal("mondeling overleg", mentions[1].Occasion);
        Assert.Equal("minister van Infrastructuur en Waterstaat", mentions[1].Actor);
        Assert.All(mentions, m => Assert.Equal(["Eerste Kamer"], m.To));
    }

    [Fact]
    public void Analyse_LetterOfTwoOldPromises_MakesNoNewOne() => Assert.Empty(Analysed.Findings.OfType<Commitment>());

    [Fact]
    public void Analyse_ForgottenEnclosures_AreOmittedThenSent()
    {
        var enclosures = Analysed.Findings.OfType<Enclosure>().ToLookup(e => e.State, e => e.Item);

        Assert.Single(enclosures[EnclosureState.Omitted]);
        Assert.Equal(3, enclosures[EnclosureState.Sent].Count());
        Assert.Contains("programma", enclosures[EnclosureState.Sent]);
        Assert.Empty(enclosures[EnclosureState.Promised]);
    }

    [Fact]
    public void Analyse_BothPromises_AreFulfilled()
    {
        var quotes = Analysed.Findings.OfType<Fulfilment>().Select(f => f.Quote).ToList();

        Assert.Contains(quotes, q => q.StartsWith("Hierbij ontvangt u alsnog", StringComparison.Ordinal));
        Assert.Contains(quotes, q => q.StartsWith("Ter uitvoering van deze toezegging", StringComparison.Ordinal));
    }
}
