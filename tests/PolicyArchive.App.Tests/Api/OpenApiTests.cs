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
        using var document = System.Text.Json.JsonDocument.Parse(await program.Client.GetStringAsync("/v1/openapi.json", TestContext.Current.CancellationToken));
        var parameters = document.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(operation => operation.Value.TryGetProperty("parameters", out _))
            .SelectMany(operation => operation.Value.GetProperty("parameters").EnumerateArray())
            .Where(parameter => parameter.GetProperty("in").GetString() == "query").ToList();

        Assert.NotEmpty(parameters);
        Assert.All(parameters, parameter => Assert.True(parameter.TryGetProperty("description", out _) && parameter.TryGetProperty("example", out _), parameter.ToString()));
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd();
}
