using PolicyArchive.Queries;

namespace PolicyArchive.App.Api;

/// <summary>
/// Lets a client keep what it has: an answer on one document carries the state of the catalogue and of what persons decided as its (weak) tag, and a client that brings
/// that tag along gets 304 and no body.
/// </summary>
internal sealed class ConditionalAnswers(Archive archive) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var state = archive.Catalogue.State;
        var tag = $"W/\"{state.Generation}-{state.Sequence}-{archive.Catalogue.LastEvent}\"";
        var answer = await next(context);
        if (StatusOf(answer) != StatusCodes.Status200OK) return answer;

        var http = context.HttpContext;
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "no-cache";
        var isKnown = http.Request.Headers.IfNoneMatch.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(known => known == tag || known == "*");
        return isKnown ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : answer;
    }

    private static int? StatusOf(object? answer) => answer switch
    {
        INestedHttpResult nested => StatusOf(nested.Result),
        IStatusCodeHttpResult result => result.StatusCode,
        _ => null,
    };
}
