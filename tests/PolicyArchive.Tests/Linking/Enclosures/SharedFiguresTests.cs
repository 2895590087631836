using PolicyArchive.Linking.Enclosures;

namespace PolicyArchive.Tests.Linking.Enclosures;

public class SharedFiguresTests
{
    [Theory]
    [InlineData("In 2024 telden wij 25.000 boten en 3,5 kilometer kade.", new[] { "25000", "3,5" })]
    [InlineData("Zie bijlage 12 en artikel 34, van 2019.", new string[0])]
    [InlineData("Van de 480 palen zijn er 7 rot.", new[] { "480" })]
    public void In_Text_AreFiguresWithoutYearsAndNumbersOfAnnexes(string text, string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), SharedFigures.In(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Er liggen 48 boten.", "Bij de telling lagen er 48.", 0)]
    [InlineData("Er liggen 48 boten aan 16 steigers.", "16 steigers, 48 boten", 2)]
    [InlineData("Er liggen 480 boten.", "Tabel 1: 480 boten", 2)]
    [InlineData("Er zijn 480, 510, 620 en 730 boten.", "480, 510, 620 en 730", 4)]
    public void Weight_OfSharedFigures_NeedsMoreThanChance(string letter, string report, int expected) =>
        Assert.Equal(expected, SharedFigures.Weight(SharedFigures.In(letter), SharedFigures.In(report)));
}
