using System.Collections.Immutable;
using PolicyArchive.App.Web.Describing;
using PolicyArchive.App.Web.Pages;

namespace PolicyArchive.App.Web;

/// <summary>The page that describes the API for people who write programs.</summary>
internal static class ApiPages
{
    private static readonly Lazy<ImmutableArray<ApiOperation>> Operations = new(OpenApiReader.Read);

    public static void MapApiPages(this IEndpointRouteBuilder pages) => pages.MapGet(PageAddress.Api, Show);

    private static IResult Show(HttpRequest request) =>
        PageResults.Show<ApiPage>(new ApiModel(Operations.Value, $"{request.Scheme}://{request.Host}"));
}
