using System.Net;
using System.Text.RegularExpressions;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Web;

/// <summary>Another try for files that could not be read: only from our own page, and then it happens.</summary>
public sealed partial class CoverageTests(RunningProgram program)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("teken=verzonnen")]
    [InlineData("teken=")]
    public async Task Retry_WithoutTheTokenOfThePage_IsRefused(string? form)
    {
        using var content = form is null ? null : new StringContent(form, null, "application/x-www-form-urlencoded");
        using var answer = await program.Client.PostAsync("/dekking", content, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Dit formulier is verlopen", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_FromThePage_EndsWithThePageThatTellsOfIt()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        var page = await IdlePageAsync(client);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("teken", Token().Match(page).Groups[1].Value)]);
        using var answer = await client.PostAsync("/dekking", form, Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("/dekking", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("2 niet te lezen", await IdlePageAsync(client), StringComparison.Ordinal);
    }

    private static async Task<string> IdlePageAsync(HttpClient client)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(deadline) < Patience)
        {
            var page = await client.GetStringAsync("/dekking", Stop);
            if (!page.Contains("data-live", StringComparison.Ordinal)) return page;
            await Task.Delay(100, Stop);
        }

        throw new TimeoutException("The archive is at work without end.");
    }

    [GeneratedRegex("name=\"teken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
