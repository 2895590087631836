namespace PolicyArchive.App.Web;

/// <summary>The pages for people: rendered on the server, read without a script.</summary>
internal static class WebPages
{
    public static void MapWebPages(this IEndpointRouteBuilder routes)
    {
        routes.MapAssets();
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapSearchPages();
        pages.MapDocumentPages();
        pages.MapRegisterPages();
        pages.MapCoveragePages();
    }
}
