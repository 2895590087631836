using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Tests.Extraction.Text;

public sealed class LineEndsTests
{
    [Theory]
    [InlineData("toezeg-", "ging", "toezegging")]
    [InlineData("maat-", "regelen,", "maatregelen,")]
    [InlineData("(over-", "eenkomst)", "(overeenkomst)")]
    [InlineData("kabinets-", "reactie.", "kabinetsreactie.")]
    [InlineData("amb\u00AD", "tenaar", "ambtenaar")]
    [InlineData("zorg-", "en", "zorg- en")]
    [InlineData("in-", "of", "in- of")]
    [InlineData("Noord-", "Holland", "Noord-Holland")]
    [InlineData("COVID-", "19", "COVID-19")]
    [InlineData("410-", "VII,", "410-VII,")]
    [InlineData("2024-", "2025", "2024-2025")]
    [InlineData("EU-", "landen", "EU-landen")]
    [InlineData("niet-", "gouvernementele", "niet-gouvernementele")]
    [InlineData("oud-", "minister", "oud-minister")]
    [InlineData("e-", "mail", "e-mail")]
    [InlineData("informatie-", "uitwisseling", "informatie-uitwisseling")]
    [InlineData("zee-", "eend", "zee-eend")]
    [InlineData("Kamer", "der", "Kamer der")]
    [InlineData("-", "de", "- de")]
    public void Between_AWordAndTheNextLine_WritesThemAsDutchDoes(string word, string next, string expected)
    {
        Assert.Equal(expected, Written(word, next, new Vocabulary()));
    }

    [Theory]
    [InlineData("e-health-", "toepassing", "e-health-toepassing")]
    [InlineData("regio-", "aanpak", "regioaanpak")]
    [InlineData("beleids-", "regels", "beleids-regels")]
    public void Between_AWordThatStandsUnbrokenElsewhere_WritesItAsItStandsThere(string word, string next, string unbroken)
    {
        var vocabulary = new Vocabulary();
        vocabulary.Add(unbroken + ",");

        Assert.Equal(unbroken, Written(word, next, vocabulary));
    }

    private static string Written(string word, string next, Vocabulary vocabulary) => new LineEnds(vocabulary).Between(word, next) switch
    {
        LineEnd.Joined => word[..^1] + next,
        LineEnd.Hyphen => word + next,
        _ => word + " " + next,
    };
}
