using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PolicyArchive.App.Web.Parts;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Tests.Web;

public sealed class EvidenceCardTests
{
    private static readonly DocumentRow Letter =
        new("0123456789abcdef", "brief.pdf", "Voortgang <script>alert(1)</script>", DocumentKind.Letter, new DateOnly(2025, 3, 4), ["minister van Financiën"]);

    private static readonly EvidenceFacts Met = new(
        "e1", Letter, 3, 120, 40, "Hiermee doe ik mijn toezegging gestand.", FulfilmentExtent.Full, 0.91, Proposed: false,
        ["noemt het onderwerp", "zelfde bewindspersoon"], NewDue: null, Review: null);

    [Fact]
    public async Task Card_OfEvidence_ShowsQuotePlaceAndReasons()
    {
        var card = await RenderAsync(Met);
        Assert.Contains("nagekomen", card, StringComparison.Ordinal);
        Assert.Contains("Hiermee doe ik mijn toezegging gestand.", card, StringComparison.Ordinal);
        Assert.Contains("/documenten/0123456789abcdef?pagina=3&amp;van=120&amp;lengte=40#pagina", card, StringComparison.Ordinal);
        Assert.Contains("noemt het onderwerp; zelfde bewindspersoon.", card, StringComparison.Ordinal);
        Assert.DoesNotContain("misschien", card, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_OfAProposedLink_SaysThatItDoesNotCount()
    {
        var card = await RenderAsync(Met with { Proposed = true });
        Assert.Contains("misschien", card, StringComparison.Ordinal);
        Assert.Contains("niet zeker genoeg om mee te tellen", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_OfAPostponement_TellsTheNewTerm()
    {
        var later = new DueFacts("na de zomer", null, new DateOnly(2025, 11, 30));
        var card = await RenderAsync(Met with { Extent = FulfilmentExtent.Postponed, NewDue = later });
        Assert.Contains("Nieuwe termijn: na de zomer (uiterlijk 30 november 2025)", card, StringComparison.Ordinal);
    }

    private static async Task<string> RenderAsync(EvidenceFacts evidence)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Evidence"] = evidence });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<EvidenceCard>(parameters)).ToHtmlString());
    }
}
