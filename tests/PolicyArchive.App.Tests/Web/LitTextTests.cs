using CsCheck;
using PolicyArchive.App.Web;

namespace PolicyArchive.App.Tests.Web;

public sealed class LitTextTests
{
    [Fact]
    public void Split_AnyHighlights_KeepsTheText() =>
        Gen.Select(Gen.String, Gen.Select(Gen.Int[-5, 60], Gen.Int[-5, 60]).List[0, 6]).Sample((text, pairs) =>
        {
            var parts = LitText.Split(text, pairs.Select(pair => System.Collections.Immutable.ImmutableArray.Create(pair.Item1, pair.Item2)));
            return string.Concat(parts.Select(part => part.Text)) == text;
        });

    [Fact]
    public void Split_AHighlight_LightsExactlyThat()
    {
        var parts = LitText.Split("De brief over brieven", [[3, 5]]);
        Assert.Equal([new LitPart("De ", false), new LitPart("brief", true), new LitPart(" over brieven", false)], parts);
    }
}
