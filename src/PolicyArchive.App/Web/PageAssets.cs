namespace PolicyArchive.App.Web;

/// <summary>The style sheet, the script and the icon, which the program carries inside itself. Their addresses change with their content.</summary>
internal static class PageAssets
{
    public static readonly Asset Style = Asset.Read("app.css", "text/css; charset=utf-8");
    public static readonly Asset Script = Asset.Read("app.js", "text/javascript; charset=utf-8");

    public static readonly Asset Icon = Asset.Read("icon.svg", "image/svg+xml");

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in new[] { Style, Script, Icon })
            routes.MapGet($"/{asset.Name}", (HttpContext context) => Serve(asset, context)).ExcludeFromDescription();
    }

    private static IResult Serve(Asset asset, HttpContext context)
    {
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.Bytes(asset.Content, asset.ContentType, entityTag: new($"\"{asset.Version}\""));
    }
}
