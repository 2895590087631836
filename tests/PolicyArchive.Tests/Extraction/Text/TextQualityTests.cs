using PolicyArchive.Documents;
using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Tests.Extraction.Text;

public sealed class TextQualityTests
{
    private const string Letter =
        "Geachte voorzitter, hierbij ontvangt u de evaluatie van het programma, die ik uw Kamer in het debat van 12 maart jongstleden heb toegezegd.";

    [Fact]
    public void Of_NoText_IsZero() => Assert.Equal(0, TextQuality.Of("", 0));

    [Fact]
    public void Of_ALetter_IsHigh() => Assert.InRange(TextQuality.Of(Letter, 0), 0.95, 1);

    [Fact]
    public void Of_LettersOfAnotherAlphabetTable_IsNotReadable()
    {
        var shifted = string.Concat(Letter.Select(letter => char.IsAsciiLetterLower(letter) ? (char)('a' + ((letter - 'a' + 3) % 26)) : letter));

        Assert.InRange(TextQuality.Of(shifted, 0), 0.01, Page.ReadableFrom);
    }

    [Fact]
    public void Of_ManyLettersWithoutMeaning_IsNotReadable() => Assert.InRange(TextQuality.Of(Letter, 60), 0.01, Page.ReadableFrom);

    [Fact]
    public void Of_APoorScan_IsLowerThanAGoodOne()
    {
        var poor = Letter.Replace("aa", "@a", StringComparison.Ordinal).Replace("e ", "£ ", StringComparison.Ordinal).Replace("it", "|t", StringComparison.Ordinal);

        Assert.True(TextQuality.Of(poor, 0) < TextQuality.Of(Letter, 0));
    }
}
