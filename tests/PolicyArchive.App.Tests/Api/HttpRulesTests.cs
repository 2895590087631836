using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Api;

/// <summary>What a program that keeps to HTTP may count on.</summary>
public sealed class HttpRulesTests(RunningProgram program)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("/text")]
    [InlineData("/findings")]
    [InlineData("/related")]
    [InlineData("/original")]
    public async Task Document_AskedAgainWithItsTag_IsNotSentAgain(string part)
    {
        var address = $"/v1/documents/{await AnyIdAsync()}{part}";
        using var first = await program.Client.GetAsync(address, Stop);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await program.Client.SendAsync(again, Stop);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData(0, 99, HttpStatusCode.PartialContent, 100)]
    [InlineData(null, 10, HttpStatusCode.PartialContent, 10)]
    public async Task Original_AskedForARange_SendsThatRange(int? from, int to, HttpStatusCode status, int length)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/documents/{await AnyIdAsync()}/original");
        request.Headers.Range = new RangeHeaderValue(from, to);
        using var answer = await program.Client.SendAsync(request, Stop);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(length, (await answer.Content.ReadAsByteArrayAsync(Stop)).Length);
    }

    [Fact]
    public async Task Original_AskedBeyondItsEnd_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/documents/{await AnyIdAsync()}/original");
        request.Headers.Range = new RangeHeaderValue(999_999_999, null);
        using var answer = await program.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
    }

    [Fact]
    public async Task Original_MayBeFramedByOurOwnPageOnly()
    {
        using var answer = await program.Client.GetAsync($"/v1/documents/{await AnyIdAsync()}/original", Stop);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("frame-ancestors 'self'", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/v1/documents")]
    [InlineData("/app.css")]
    public async Task Head_IsGetWithoutABody(string address)
    {
        using var answer = await program.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Api_OtherMethod_NamesTheMethodsInAProblemDocument()
    {
        using var answer = await program.Client.PostAsync("/v1/documents", null, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("1.0.0", answer.Headers.GetValues("API-Version").Single());
    }

    private async Task<string> AnyIdAsync()
    {
        using var answer = JsonDocument.Parse(await program.Client.GetStringAsync("/v1/documents?q=bibliotheken&limit=1", Stop));
        return answer.RootElement.GetProperty("hits")[0].GetProperty("document").GetProperty("id").GetString()!;
    }
}
