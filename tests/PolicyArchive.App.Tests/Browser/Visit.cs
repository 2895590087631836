using Microsoft.Playwright;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Browser;

/// <summary>One page in the browser, with everything that should not have happened on it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>What Chromium's own viewer of PDFs is made of.</summary>
    private static readonly string[] Own = ["chrome:", "chrome-extension:", "blob:"];

    private readonly List<string> _faults = [];

    public Visit(Uri home, IPage page)
    {
        Page = page;
        page.Console += (_, message) => NoteIf(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => NoteIf(true, $"script: {error}");
        page.Request += (_, request) => NoteIf(IsElsewhere(home, request.Url), $"asked elsewhere: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Errors on the console (a broken content policy among them), failing scripts, requests to another host.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public async Task KeepAsync(string name) => await Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(RunningProgram.Root, "artifacts", "screenshots", $"{name}.png"),
        FullPage = true,
    });

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void NoteIf(bool isFault, string fault)
    {
        if (!isFault) return;
        lock (_faults) _faults.Add(fault);
    }

    private static bool IsElsewhere(Uri home, string url)
    {
        var isOfTheBrowser = Own.Any(scheme => url.StartsWith(scheme, StringComparison.Ordinal));
        return !isOfTheBrowser && !url.StartsWith(home.ToString(), StringComparison.Ordinal);
    }
}
