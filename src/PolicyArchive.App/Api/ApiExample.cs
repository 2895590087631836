using System.Text.Json.Nodes;

namespace PolicyArchive.App.Api;

/// <summary>A request to try on the archive that comes with the program, and the answer to expect; kept in <c>Api/Examples</c> by the name of the operation.</summary>
/// <param name="Response">Null for an answer that is not JSON.</param>
internal sealed record ApiExample(string Request, JsonNode? Response)
{
    /// <summary>Null for an operation without an example.</summary>
    public static ApiExample? Of(string operation)
    {
        using var resource = typeof(ApiExample).Assembly.GetManifestResourceStream($"{operation}.json");
        if (resource is null) return null;

        var example = JsonNode.Parse(resource)!;
        return new ApiExample(example["request"]!.GetValue<string>(), example["response"]?.DeepClone());
    }
}
