using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using PolicyArchive.App.Web.Pages;

namespace PolicyArchive.App.Web;

/// <summary>Answers that are pages. A page gets one model; the status tells what the words on it tell.</summary>
internal static class PageResults
{
    public static RazorComponentResult Show<TPage>(object model) where TPage : IComponent =>
        new(typeof(TPage), new Dictionary<string, object?> { ["Model"] = model }) { PreventStreamingRendering = true };

    public static RazorComponentResult Refuse(int status, string title, string advice) =>
        new(typeof(ErrorPage), new Dictionary<string, object?> { ["Model"] = new ErrorModel(title, advice) })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        };

    public static RazorComponentResult BadAddress(string fault) => Refuse(StatusCodes.Status400BadRequest, "Dit adres klopt niet", $"{fault} Pas het adres aan, of begin opnieuw.");

    public static RazorComponentResult NotFound(string advice) => Refuse(StatusCodes.Status404NotFound, "Niet gevonden", advice);

    public static RazorComponentResult ReadOnly() => Refuse(
        StatusCodes.Status403Forbidden, "Hier kunt u alleen lezen", "Dit archief staat open voor anderen. Wijzigen kan alleen op de computer waar het archief op staat.");

    /// <summary>What a failure outside the pages themselves looks like.</summary>
    public static RazorComponentResult OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => NotFound("Deze pagina bestaat niet. Controleer het adres, of zoek hieronder."),
        StatusCodes.Status405MethodNotAllowed => Refuse(status, "Dat kan hier niet", "Deze pagina kunt u alleen lezen. Open het adres opnieuw in uw browser."),
        StatusCodes.Status503ServiceUnavailable => Refuse(status, "Het is nu te druk", "Wacht een halve minuut en laad de pagina opnieuw."),
        >= 500 => Refuse(status, "Er ging iets mis", "Dat ligt aan ons, niet aan u. Laad de pagina opnieuw. Blijft het misgaan, vertel het dan de beheerder."),
        _ => Refuse(status, "Dit verzoek klopt niet", "Controleer het adres, of begin opnieuw bij Zoeken."),
    };
}
