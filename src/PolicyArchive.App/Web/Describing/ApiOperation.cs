using System.Collections.Immutable;

namespace PolicyArchive.App.Web.Describing;

/// <summary>One thing that the API can be asked, as its OpenAPI document tells it; the words are English.</summary>
/// <param name="Request">An address to try.</param>
/// <param name="Response">The JSON to expect from it; null for an answer that is not JSON.</param>
public sealed record ApiOperation(
    string Id, string Method, string Path, string Summary, ImmutableArray<ApiParameter> Parameters, ImmutableArray<ApiStatus> Statuses, string Request, string? Response);

/// <param name="Choices">The words of a fixed list; empty for free values.</param>
public sealed record ApiParameter(string Name, bool IsInPath, bool IsMany, string Description, string Type, ImmutableArray<string> Choices, string Example);

/// <summary>A status with which an operation may answer.</summary>
public sealed record ApiStatus(string Code, string Description, string MediaType);
