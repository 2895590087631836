using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Browser;

/// <summary>axe-core on every page in both colour schemes: no violation of WCAG 2.2 A and AA.</summary>
public sealed class AccessibilityTests(RunningProgram program, ArchiveBrowser browser) : IClassFixture<ArchiveBrowser>
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static TheoryData<string, ColorScheme> Pages
    {
        get
        {
            string[] addresses = ["/", "/?q=bibliotheken", "/?q=xqzvw", "/toezeggingen", "/toezeggingen?q=xqzvw", "/bijlagen", "/dekking", "/api", "/bestaat-niet", "/?pagina=x", "document", "toezegging"];
            return new TheoryData<string, ColorScheme>(
                from address in addresses from scheme in new[] { ColorScheme.Light, ColorScheme.Dark } select new TheoryDataRow<string, ColorScheme>(address, scheme));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEitherColourScheme_HasNoViolations(string address, ColorScheme scheme)
    {
        await using var visit = await browser.OpenAsync(program, new() { ColorScheme = scheme, ViewportSize = new() { Width = 1280, Height = 900 } });
        await GoAsync(visit.Page, address);
        if (scheme == ColorScheme.Dark) await visit.KeepAsync($"donker-{Name(address)}");

        var found = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Rules), Iframes = false });
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
    }

    private static async Task GoAsync(IPage page, string address)
    {
        switch (address)
        {
            case "document":
                await page.GotoAsync("/?q=bibliotheken");
                await page.GetByRole(AriaRole.Link, new() { Name = "Toon op pagina" }).First.ClickAsync();
                return;
            case "toezegging":
                await page.GotoAsync("/toezeggingen");
                await page.Locator("tbody th a").First.ClickAsync();
                return;
            default:
                await page.GotoAsync(address);
                return;
        }
    }

    private static string Name(string address) => string.Concat(address.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-')).Trim('-');
}
