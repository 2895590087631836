using System.Text.Json.Nodes;
using PolicyArchive.Benchmarks.Running;

namespace PolicyArchive.Benchmarks.Crash;

/// <summary>What an archive answers to a list of questions, and what verify says of it, without what differs from moment to moment.</summary>
/// <param name="IsInOrder">verify found files, catalogue and index to agree.</param>
internal sealed record ArchiveAnswers(string Search, string Verify, bool IsInOrder)
{
    public static ArchiveAnswers Of(string program, string corpus, string index, string queries)
    {
        var search = MeasuredRun.Of(program, "search", "--queries", queries, "--index", index, "--json");
        var verify = MeasuredRun.Of(program, "verify", "--corpus", corpus, "--index", index, "--json");
        return new ArchiveAnswers(string.Join('\n', search.Output.Split('\n').Select(WithoutTime)), verify.Output, verify.ExitCode == 0);
    }

    private static string WithoutTime(string line)
    {
        if (line.Length == 0) return line;
        var answer = JsonNode.Parse(line)!.AsObject();
        answer.Remove("tookMs");
        return answer.ToJsonString();
    }
}
