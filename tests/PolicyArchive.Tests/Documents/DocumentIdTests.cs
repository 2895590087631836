using PolicyArchive.Documents;

namespace PolicyArchive.Tests.Documents;

public class DocumentIdTests
{
    private const string Sha256 = "3F9C00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDD";

    [Fact]
    public void FromSha256_TakesTheFirstSixteenDigitsInLowerCase() =>
        Assert.Equal("3f9c001122334455", DocumentId.FromSha256(Sha256).Value);

    [Theory]
    [InlineData("3F9C001122334455", true)]
    [InlineData("3f9c00112233445", false)]
    [InlineData("brief.pdf", false)]
    [InlineData("3f9c00112233445g", false)]
    [InlineData(null, false)]
    public void TryParse_TakesExactlySixteenHexDigits(string? text, bool expected) =>
        Assert.Equal(expected, DocumentId.TryParse(text, out _));
}
