using PolicyArchive.App.Hosting;

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
        pages.MapRegisterTables();
        pages.MapReviewPages();
        pages.MapCoveragePages();
        pages.MapApiPages();
    }

    /// <summary>Maps a form that changes something: only the user of this machine can send it, and only from our own page.</summary>
    public static void MapForm(this IEndpointRouteBuilder pages, string address, Delegate act)
    {
        if (pages.ServiceProvider.GetRequiredService<HostSettings>().IsPublic) pages.MapPost(address, PageResults.ReadOnly);
        else pages.MapPost(address, act).AddEndpointFilter<FormToken>();
    }
}
