using PolicyArchive.Reviewing;

namespace PolicyArchive.App.Web;

/// <summary>Takes in what a person judges of a commitment or its evidence, and goes back to the page that shows it.</summary>
internal static class ReviewPages
{
    public const string Confirm = "klopt";
    public const string Reject = "klopt-niet";

    public static void MapReviewPages(this IEndpointRouteBuilder pages) => pages.MapForm($"{PageAddress.Commitments}/{{id}}/oordeel", JudgeAsync);

    private static async Task<IResult> JudgeAsync(string id, HttpRequest request, Reviewer reviewer, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var (subject, name, reason) = (form["over"].ToString(), form["naam"].ToString(), form["reden"].ToString());
        var result = form["oordeel"].ToString() switch
        {
            Confirm => reviewer.Confirm(subject, name, reason),
            Reject => reviewer.Reject(subject, name, reason),
            _ => null,
        };
        return result switch
        {
            null => Refuse("Kies eerst wat u vindt. Ga terug naar het formulier."),
            ReviewResult.Refused refused => Refuse(AdviceOn(refused.Trouble)),
            _ => Back(id, subject, form["oordeel"].ToString(), form["peildatum"].ToString()),
        };
    }

    /// <summary>To the commitment; one that is no commitment after all has no page any more.</summary>
    private static IResult Back(string id, string subject, string verdict, string asOf)
    {
        var isGone = verdict == Reject && subject == id;
        var page = isGone ? PageAddress.Commitments : PageAddress.Commitment(id);
        return TypedResults.LocalRedirect(PageAddress.With(page, [("peildatum", asOf)]) + (isGone ? "" : "#bewijs"));
    }

    private static IResult Refuse(string advice) => PageResults.Refuse(StatusCodes.Status400BadRequest, "Uw oordeel is niet bewaard", advice);

    private static string AdviceOn(ReviewTrouble trouble) => trouble switch
    {
        ReviewTrouble.NoName => "Vul uw naam in, in hoogstens 200 tekens. Ga terug naar het formulier.",
        ReviewTrouble.NoReason => "Schrijf op waarom u dit vindt, in hoogstens 2000 tekens. Ga terug naar het formulier.",
        _ => "Dit bewijs staat niet meer in het archief. Ga terug en laad de pagina opnieuw.",
    };
}
