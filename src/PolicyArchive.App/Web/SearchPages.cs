using PolicyArchive.App.Web.Pages;
using PolicyArchive.App.Web.Searching;
using PolicyArchive.Queries;
using PolicyArchive.Search;

namespace PolicyArchive.App.Web;

/// <summary>Zoeken: the page, its feed, and the words that go on where a person stops typing.</summary>
internal static class SearchPages
{
    private const int MostSuggestions = 8;
    private const int FeedLength = 30;
    private const int Newest = 5;

    public static void MapSearchPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PageAddress.Search, Show);
        pages.MapGet(PageAddress.Feed, Feed);
        pages.MapGet("/suggesties", Suggest);
    }

    private static IResult Show(HttpRequest request, SearchQueries queries)
    {
        var read = new PageParameters(request.Query);
        var form = SearchForm.Read(read);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);

        var question = form.IsAsked ? form.ToRequest() : new SearchRequest("") { Sort = SearchSort.Date, Limit = Newest };
        return PageResults.Show<SearchPage>(new SearchModel(form, queries.Search(question)));
    }

    private static IResult Feed(HttpRequest request, SearchQueries queries)
    {
        var read = new PageParameters(request.Query);
        var form = SearchForm.Read(read);
        if (read.Fault is { } fault) return PageResults.BadAddress(fault);

        var answer = queries.Search(form.ToRequest() with { Sort = SearchSort.Date, Limit = FeedLength, Offset = 0 });
        return TypedResults.Bytes(SearchFeed.Write(form, answer, $"{request.Scheme}://{request.Host}"), SearchFeed.ContentType);
    }

    private static IResult Suggest(HttpRequest request, Archive archive)
    {
        var query = new PageParameters(request.Query).Text("q");
        var typed = query[..(query.LastIndexOf(' ') + 1)];
        return TypedResults.Ok(archive.Index.Complete(query, MostSuggestions).Select(word => typed + word));
    }
}
