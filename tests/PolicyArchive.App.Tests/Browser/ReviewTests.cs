using Microsoft.Playwright;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Browser;

/// <summary>A clerk who does not agree: from the register to the evidence, and the link is gone.</summary>
public sealed class ReviewTests(RunningProgram program, ArchiveBrowser browser) : IClassFixture<ArchiveBrowser>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Evidence_ThatAPersonRejects_CountsNoMore(bool withScript)
    {
        await using var visit = await browser.OpenAsync(program, new() { JavaScriptEnabled = withScript, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = visit.Page;
        await page.GotoAsync("/toezeggingen?status=nagekomen");
        await page.Locator("tbody th a").Nth(withScript ? 0 : 1).ClickAsync();

        var card = page.Locator(".evidence article").Filter(new() { HasNotText = "misschien" }).First;
        var quote = await card.Locator("blockquote").InnerTextAsync();
        await card.Locator("details.review summary").ClickAsync();
        await card.GetByLabel("Dit bewijs hoort hier niet bij").CheckAsync();
        await card.GetByLabel("Uw naam").FillAsync("A. de Vries");
        await card.GetByLabel("Waarom vindt u dat?").FillAsync("Gaat over een ander onderwerp");
        await visit.KeepAsync(withScript ? "beoordelen" : "beoordelen-zonder-script");
        await card.GetByRole(AriaRole.Button, new() { Name = "Bewaar oordeel" }).ClickAsync();

        var rejected = page.Locator(".evidence article").Filter(new() { HasText = quote });
        await Assertions.Expect(rejected.First).ToContainTextAsync("Telt niet mee: afgewezen door A. de Vries");
        await Assertions.Expect(page.Locator(".timeline")).ToContainTextAsync("Bewijs afgewezen");
        await visit.KeepAsync(withScript ? "beoordeeld" : "beoordeeld-zonder-script");
        Assert.Empty(visit.Faults);
    }
}
