using Microsoft.Playwright;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Browser;

/// <summary>Debian's Chromium, driven by Playwright; tests that need it are skipped where it is not found.</summary>
public sealed class ArchiveBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Chromium => Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <summary>A fresh context with one page; what the page complains of and asks elsewhere is kept in <see cref="Visit"/>.</summary>
    internal async Task<Visit> OpenAsync(RunningProgram program, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is found; install Debian's package 'chromium' to run the browser tests.");
        options ??= new BrowserNewContextOptions();
        options.BaseURL = program.Address.ToString();
        options.Locale = "nl-NL";
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout(60_000);
        return new Visit(program.Address, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
