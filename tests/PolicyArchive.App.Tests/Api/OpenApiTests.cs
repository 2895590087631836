using System.Text.Json;
using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Api;

/// <summary>The description of the API is committed, so that a change of the API shows in review.</summary>
public sealed class OpenApiTests(RunningProgram program)
{
    private const string Update = "UPDATE_OPENAPI";

    private static string Committed => Path.Combine(RunningProgram.Root, "src", "PolicyArchive.App", "openapi.json");

    [Fact]
    public async Task OpenApi_AsServed_IsTheCommittedDocument()
    {
        var served = await program.Client.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken);
        if (Environment.GetEnvironmentVariable(Update) == "1") await File.WriteAllTextAsync(Committed, served, TestContext.Current.CancellationToken);

        var committed = await File.ReadAllTextAsync(Committed, TestContext.Current.CancellationToken);
        Assert.True(Lines(served) == Lines(committed), $"src/PolicyArchive.App/openapi.json is of another API: run the tests with {Update}=1 and commit it.");
    }

    [Fact]
    public async Task OpenApi_EveryQueryParameter_HasADescriptionAndAnExample()
    {
        using var document = JsonDocument.Parse(await program.Client.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken));
        var parameters = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(operation => operation.Value.TryGetProperty("parameters", out _))
            .SelectMany(operation => operation.Value.GetProperty("parameters").EnumerateArray())
            .Where(parameter => parameter.GetProperty("in").GetString() == "query").ToList();

        Assert.NotEmpty(parameters);
        Assert.All(parameters, parameter => Assert.True(parameter.TryGetProperty("description", out _) && parameter.TryGetProperty("example", out _), parameter.ToString()));
    }

    [Fact]
    public async Task OpenApi_EveryOperation_HasARequestToTryAndTheAnswerToExpect()
    {
        using var document = JsonDocument.Parse(await program.Client.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken));
        var schemas = new SchemaReader(document.RootElement);
        foreach (var operation in document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
        {
            var name = operation.Value.GetProperty("operationId").GetString()!;
            Assert.StartsWith("/v1/", operation.Value.GetProperty("x-example-request").GetString(), StringComparison.Ordinal);
            var (type, body) = operation.Value.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(content => (content.Name, content.Value)).Single();
            if (type == "application/pdf") continue;
            Assert.Empty(schemas.Faults(body.GetProperty("example"), body.GetProperty("schema"), name));
        }
    }

    [Theory]
    [InlineData("/v1/documents?q=bibliotheken", "/v1/documents")]
    [InlineData("/v1/commitments", "/v1/commitments")]
    [InlineData("/v1/enclosures", "/v1/enclosures")]
    public async Task Answer_OverTheCorpus_IsAsDescribed(string address, string path)
    {
        using var document = JsonDocument.Parse(await program.Client.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken));
        using var answer = JsonDocument.Parse(await program.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
        var described = document.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema");

        Assert.Empty(new SchemaReader(document.RootElement).Faults(answer.RootElement, described, path));
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd();
}
