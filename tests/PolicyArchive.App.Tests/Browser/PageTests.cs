using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Browser;

/// <summary>The page as people use it. Every test leaves a screenshot in artifacts/screenshots.</summary>
public sealed class PageTests(RunningProgram program, ArchiveBrowser browser) : IClassFixture<ArchiveBrowser>
{
    [Fact]
    public async Task Search_FromWordsToThePassageOnPaper_TakesTwoClicks()
    {
        await using var visit = await browser.OpenAsync(program, new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await visit.Page.GotoAsync("/");
        await visit.KeepAsync("zoeken-begin");

        await visit.Page.GetByLabel("Waar zoekt u naar?").FillAsync("bibliotheken laaggeletterdheid");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zoeken" }).ClickAsync();
        await visit.KeepAsync("zoeken-antwoord");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Toon op pagina" }).First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".paper rect.lit").First).ToBeAttachedAsync();
        await visit.KeepAsync("document-passage");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Commitments_FromTheRegisterToTheWordsOnPaper_TakesTwoClicks()
    {
        await using var visit = await browser.OpenAsync(program, new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.Page.GotoAsync("/toezeggingen");
        await visit.KeepAsync("toezeggingen");
        await visit.Page.Locator("tbody th a").First.ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Bewijs" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".timeline li").First).ToBeVisibleAsync();
        await visit.KeepAsync("toezegging");
        await visit.Page.Locator("blockquote.words").GetByRole(AriaRole.Link, new() { Name = "Toon op pagina" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".paper rect.lit").First).ToBeAttachedAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Enclosures_MissingOnes_StandUnderTheirSenderWithWhatWasLookedFor()
    {
        await using var visit = await browser.OpenAsync(program);
        await visit.Page.GotoAsync("/bijlagen");

        await Assertions.Expect(visit.Page.Locator(".sender h3").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("niet gevonden").First).ToBeVisibleAsync();
        await visit.KeepAsync("bijlagen");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Search_ByKeyboardOnly_ReachesThePassage()
    {
        await using var visit = await browser.OpenAsync(program);
        await visit.Page.GotoAsync("/");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByLabel("Waar zoekt u naar?")).ToBeFocusedAsync();

        await visit.Page.Keyboard.TypeAsync("zwembad");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("q=zwembad$"));
        await TabToAsync(visit.Page, "Toon op pagina");
        await visit.KeepAsync("toetsenbord");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".paper")).ToBeVisibleAsync();
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Search_WithoutJavaScript_WorksTheSame()
    {
        await using var visit = await browser.OpenAsync(program, new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync("/");
        await visit.Page.GetByLabel("Waar zoekt u naar?").FillAsync("vogelgriep vaccinatie");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".filters li a").First.ClickAsync();
        await visit.KeepAsync("zonder-script");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Toon op pagina" }).First.ClickAsync();

        Assert.Contains("/documenten/", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("/?q=bibliotheken", "telefoon-zoeken")]
    [InlineData("/toezeggingen", "telefoon-toezeggingen")]
    [InlineData("/bijlagen", "telefoon-bijlagen")]
    [InlineData("/dekking", "telefoon-dekking")]
    [InlineData("/api", "telefoon-api")]
    public async Task Page_OnAPhone_NeedsNoSidewaysScrolling(string address, string name)
    {
        await using var visit = await browser.OpenAsync(program, new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visit.Page.GotoAsync(address);
        await visit.KeepAsync(name);

        Assert.Equal(360, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task SearchBox_WhileTyping_SuggestsWordsOfTheArchive()
    {
        await using var visit = await browser.OpenAsync(program);
        await visit.Page.GotoAsync("/");
        await visit.Page.GetByLabel("Waar zoekt u naar?").PressSequentiallyAsync("nieuw biblio");

        await Assertions.Expect(visit.Page.Locator("#suggesties option").First).ToHaveAttributeAsync("value", new Regex("^nieuw biblio"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Document_OnAPhone_ShowsThePassageAsTextThatCanBeRead()
    {
        await using var visit = await browser.OpenAsync(program, new() { ViewportSize = new() { Width = 375, Height = 740 } });
        await visit.Page.GotoAsync("/?q=bibliotheken");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Toon op pagina" }).First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".running-text mark").First).ToBeVisibleAsync();
        await visit.KeepAsync("telefoon-document");
        Assert.Equal(375, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Commitment_ThatWasMet_LeadsToTheSentenceThatSaysSo()
    {
        await using var visit = await browser.OpenAsync(program, new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.Page.GotoAsync("/toezeggingen?status=nagekomen");
        await visit.Page.Locator("tbody th a").First.ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Ja, deze toezegging is nagekomen.")).ToBeVisibleAsync();
        var quote = await visit.Page.Locator(".evidence blockquote p").First.InnerTextAsync();
        await visit.KeepAsync("toezegging-nagekomen");
        await visit.Page.Locator(".evidence").GetByRole(AriaRole.Link, new() { Name = "Toon op pagina" }).First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".paper rect.lit").First).ToBeAttachedAsync();
        var lit = string.Concat(await visit.Page.Locator(".running-text mark").AllTextContentsAsync());
        Assert.Equal(Letters(quote), Letters(lit));
        await visit.KeepAsync("bewijs");
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Coverage_RetryButton_TellsThatTheArchiveIsAtWorkUntilItIsDone()
    {
        await using var visit = await browser.OpenAsync(program);
        await visit.Page.GotoAsync("/dekking");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Probeer deze bestanden opnieuw" }).ClickAsync();
        await visit.KeepAsync("dekking-opnieuw");

        await Assertions.Expect(visit.Page.Locator("[data-live]")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.GetByText("2 niet te lezen")).ToBeVisibleAsync();
        Assert.Empty(visit.Faults);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static async Task TabToAsync(IPage page, string name)
    {
        const int most = 120;
        for (var pressed = 0; pressed < most; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("document.activeElement.textContent");
            if (focused.StartsWith(name, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"'{name}' cannot be reached with the keyboard.");
    }
}
