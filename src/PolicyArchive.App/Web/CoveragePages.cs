using PolicyArchive.App.Hosting;
using PolicyArchive.App.Web.Pages;
using PolicyArchive.Ingestion.Watching;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Web;

/// <summary>Dekking: what an answer of this archive can have seen, and another try for what could not be read.</summary>
internal static class CoveragePages
{
    public static void MapCoveragePages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PageAddress.Coverage, Show);
        pages.MapForm(PageAddress.Coverage, Retry);
    }

    private static IResult Show(Archive archive, LastPass lastPass, CorpusWatcher watcher, HostSettings settings) => PageResults.Show<CoveragePage>(new CoverageModel(
        archive.Catalogue.Coverage, archive.Catalogue.Failures(), lastPass.Ended, lastPass.Progress, watcher.IsAtWork, CanRetry: !settings.IsPublic));

    private static IResult Retry(CorpusWatcher watcher)
    {
        watcher.RetryFailed();
        return TypedResults.LocalRedirect($"{PageAddress.Coverage}#stand");
    }
}
