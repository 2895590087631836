using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Tests.Extraction.Text;

public sealed class CharacterCleanerTests
{
    [Theory]
    [InlineData("ﬁnanciën", "financiën")]
    [InlineData("e\u0301e\u0301n", "één")]
    [InlineData("toe\u00ADzegging", "toezegging")]
    [InlineData("toe\u00AD", "toe\u00AD")]
    [InlineData("\uF0B7", "•")]
    [InlineData("\uE035", "")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    [InlineData("Noord\u2011Holland", "Noord-Holland")]
    [InlineData("\u0007", "")]
    [InlineData("\uD83D", "")]
    [InlineData("„Kamer”", "„Kamer”")]
    public void Clean_AWord_KeepsWhatAReaderSees(string word, string expected) => Assert.Equal(expected, CharacterCleaner.Clean(word));
}
