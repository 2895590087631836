using PolicyArchive.App.Hosting;
using PolicyArchive.App.Web.Pages;
using PolicyArchive.Queries;

namespace PolicyArchive.App.Web;

/// <summary>Dekking: what an answer of this archive can have seen.</summary>
internal static class CoveragePages
{
    public static void MapCoveragePages(this IEndpointRouteBuilder pages) => pages.MapGet(PageAddress.Coverage, Show);

    private static IResult Show(Archive archive, LastPass lastPass) =>
        PageResults.Show<CoveragePage>(new CoverageModel(archive.Catalogue.Coverage, archive.Catalogue.Failures(), lastPass.Ended, lastPass.Progress));
}
