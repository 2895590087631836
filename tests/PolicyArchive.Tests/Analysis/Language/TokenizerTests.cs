using CsCheck;
using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Tests.Analysis.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("vóór de zomer", "voor de zomer")]
    [InlineData("U wordthier geïnformeerd", "u wordt hier geinformeerd")]
    [InlineData("de staatssecreta- ris zegt", "de staatssecretaris zegt")]
    [InlineData("zorg- en welzijn", "zorg - en welzijn")]
    [InlineData("de Lbv-plus, 1.642 stuks", "de lbv-plus , 1.642 stuks")]
    public void Read_Text_GivesFoldedWords(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Tokenizer.Read(text).Select(t => t.Word)));
    }

    [Fact]
    public void Read_AnyText_TokensLieInsideInRisingOrder() => Gen.String.Sample(text =>
    {
        var end = 0;
        foreach (var token in Tokenizer.Read(text))
        {
            Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Length);
            end = token.End;
        }
    });
}
