using PolicyArchive.App.Tests.Running;

namespace PolicyArchive.App.Tests.Hostile;

/// <summary>Requests that no friend sends. Each gets its status, and none a look inside the program.</summary>
public sealed class HostileTests(RunningProgram program)
{
    private static readonly string[] Insides = ["   at ", "PolicyArchive.App.", "System.", "Exception", "/src/", "StackTrace", ".cs:line"];

    public static TheoryData<string, string, int> Requests => new(
        HostileRequests.All.Select(row => new TheoryDataRow<string, string, int>(row.Name, row.Request, row.Status)));

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_ThatIsHostile_GetsItsStatusAndNoTraceOfTheInside(string name, string request, int status)
    {
        var answer = await RawRequest.SendAsync(program.Port, request);

        Assert.True(answer.Status == status, $"{name}: {answer.Text}");
        Assert.All(Insides, inside => Assert.DoesNotContain(inside, answer.Text, StringComparison.Ordinal));
        if (answer.IsMarkup) Assert.DoesNotContain("<script>alert", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Program_AfterAllOfIt_IsAlive()
    {
        Assert.True(HostileRequests.All.Count >= 100);
        using var alive = await program.Client.GetAsync("/health/live", TestContext.Current.CancellationToken);
        Assert.True(alive.IsSuccessStatusCode);
    }
}
