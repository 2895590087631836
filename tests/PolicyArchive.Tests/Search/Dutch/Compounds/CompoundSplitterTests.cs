using PolicyArchive.Search.Dutch.Compounds;

namespace PolicyArchive.Tests.Search.Dutch.Compounds;

public sealed class CompoundSplitterTests
{
    [Theory]
    [InlineData("voortgangsrapportages", "voortgang rapportages")]
    [InlineData("jeugdzorgaanbieders", "jeugd zorg aanbieders")]
    [InlineData("antidiscriminatievoorzieningen", "anti discriminatie voorzieningen")]
    [InlineData("toezeggingenlijst", "toezeggingen lijst")]
    [InlineData("raadsinformatiebrief", "raad informatie brief")]
    [InlineData("gemeenteraadsverkiezingen", "gemeente raad verkiezingen")]
    [InlineData("asielzoekers", "asiel zoekers")]
    [InlineData("participatiewet", "participatie wet")]
    [InlineData("woningbouw", "woning bouw")]
    [InlineData("kamerleden", "kamer leden")]
    [InlineData("huurtarieven", "huur tarieven")]
    [InlineData("algoritmeregister", "algoritme register")]
    [InlineData("gokreclames", "gok reclames")]
    [InlineData("netcongestie", "net congestie")]
    public void Split_Compound_GivesItsParts(string word, string parts) =>
        Assert.Equal(parts.Split(' '), CompoundSplitter.Split(word));

    [Theory]
    [InlineData("schilderij")]
    [InlineData("ministers")]
    [InlineData("overheden")]
    [InlineData("gemeenten")]
    [InlineData("besturen")]
    [InlineData("toezegging")]
    [InlineData("onderzoek")]
    [InlineData("voorstellen")]
    [InlineData("belangstelling")]
    [InlineData("kameraad")]
    [InlineData("ziekenhuizen")]
    [InlineData("onderhandelingen")]
    [InlineData("verschillende")]
    [InlineData("maatschappelijk")]
    [InlineData("netwerken")]
    [InlineData("lesbisch")]
    [InlineData("tolerantie")]
    [InlineData("thuislozen")]
    public void Split_OtherWord_LeavesItWhole(string word) => Assert.Empty(CompoundSplitter.Split(word));
}
