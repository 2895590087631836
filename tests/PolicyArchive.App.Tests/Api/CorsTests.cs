using System.Net;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Api;

/// <summary>A page of another site may ask the API only when that site was told; the description of the API is for anyone.</summary>
public sealed class CorsTests(RunningProgram program, CorsTests.OpenProgram open) : IClassFixture<CorsTests.OpenProgram>
{
    private const string Site = "https://voorbeeld.nl";
    private const string AllowOrigin = "Access-Control-Allow-Origin";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/v1/documents")]
    [InlineData("/v1/commitments")]
    [InlineData("/toezeggingen")]
    public async Task Answer_WhenNoSiteWasTold_IsForNoOtherSite(string address)
    {
        using var answer = await AskAsync(program, HttpMethod.Get, address, Site);
        Assert.False(answer.Headers.Contains(AllowOrigin));
    }

    [Theory]
    [InlineData(Site, true)]
    [InlineData("https://ander.nl", false)]
    [InlineData("http://voorbeeld.nl", false)]
    [InlineData("null", false)]
    public async Task Answer_WhenASiteWasTold_IsForThatSiteOnly(string site, bool isAllowed)
    {
        using var answer = await AskAsync(open.Program, HttpMethod.Get, "/v1/documents", site);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(isAllowed, answer.Headers.Contains(AllowOrigin));
    }

    [Fact]
    public async Task Preflight_FromASiteThatWasTold_IsAnsweredForReadingOnly()
    {
        using var answer = await AskAsync(open.Program, HttpMethod.Options, "/v1/documents", Site, asks: "GET");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("GET,HEAD", answer.Headers.GetValues("Access-Control-Allow-Methods").Single());
    }

    [Fact]
    public async Task Description_IsForAnyone()
    {
        using var answer = await AskAsync(program, HttpMethod.Get, "/v1/openapi.json", Site);
        Assert.Equal("*", answer.Headers.GetValues(AllowOrigin).Single());
    }

    private static async Task<HttpResponseMessage> AskAsync(RunningProgram program, HttpMethod method, string address, string site, string? asks = null)
    {
        using var request = new HttpRequestMessage(method, address) { Headers = { { "Origin", site } } };
        if (asks is not null) request.Headers.Add("Access-Control-Request-Method", asks);
        return await program.Client.SendAsync(request, Stop);
    }

    /// <summary>The program, told of one site.</summary>
    public sealed class OpenProgram : IAsyncLifetime
    {
        public RunningProgram Program { get; } = new("--cors", Site);

        public ValueTask InitializeAsync() => Program.InitializeAsync();

        public ValueTask DisposeAsync() => Program.DisposeAsync();
    }
}
