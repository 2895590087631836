using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Web;

/// <summary>Judging evidence from the page: only from our own form, with name and reason, and then it is there.</summary>
public sealed partial class ReviewPageTests(RunningProgram program)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Judge_WithoutTheTokenOfThePage_IsRefused()
    {
        using var form = new FormUrlEncodedContent([new("oordeel", "klopt"), new("naam", "A. de Vries"), new("reden", "zo is het")]);
        using var answer = await program.Client.PostAsync("/toezeggingen/000000000000/oordeel", form, Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Dit formulier is verlopen", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("klopt", " ", "zo is het", "Vul uw naam in")]
    [InlineData("klopt", "A. de Vries", "", "Schrijf op waarom u dit vindt")]
    [InlineData("", "A. de Vries", "zo is het", "Kies eerst wat u vindt")]
    public async Task Judge_WithSomethingMissing_SaysWhatToDo(string verdict, string name, string reason, string advice)
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        var (commitment, link) = await EvidenceAsync(client);
        using var answer = await JudgeAsync(client, commitment, link, verdict, name, reason);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(advice, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_FromThePage_EndsWithThePageThatShowsIt()
    {
        using var client = new HttpClient { BaseAddress = program.Address };
        var (commitment, link) = await EvidenceAsync(client);
        using var answer = await JudgeAsync(client, commitment, link, "klopt", "A. <b>de Vries", "staat er letterlijk");
        var page = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal($"/toezeggingen/{commitment}", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Bevestigd door A. &lt;b&gt;de Vries", page, StringComparison.Ordinal);
        Assert.Contains("Bewijs bevestigd", page, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> JudgeAsync(HttpClient client, string commitment, string link, string verdict, string name, string reason)
    {
        var page = await client.GetStringAsync($"/toezeggingen/{commitment}", Stop);
        using var form = new FormUrlEncodedContent(
        [
            new("teken", Token().Match(page).Groups[1].Value), new("over", link), new("oordeel", verdict), new("naam", name), new("reden", reason),
            new("peildatum", RunningProgram.AsOf),
        ]);
        return await client.PostAsync($"/toezeggingen/{commitment}/oordeel", form, Stop);
    }

    private static async Task<(string Commitment, string Link)> EvidenceAsync(HttpClient client)
    {
        using var register = JsonDocument.Parse(await client.GetStringAsync("/v1/commitments?status=fulfilled&limit=500", Stop));
        var met = register.RootElement.GetProperty("commitments").EnumerateArray().Last(entry => entry.GetProperty("evidence").GetArrayLength() > 0);
        return (met.GetProperty("id").GetString()!, met.GetProperty("evidence")[0].GetProperty("id").GetString()!);
    }

    [GeneratedRegex("name=\"teken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
