using Microsoft.AspNetCore.Antiforgery;

namespace PolicyArchive.App.Web;

/// <summary>Lets a form through only when our own page sent it: the page carries a token that other sites do not know.</summary>
internal sealed class FormToken(IAntiforgery antiforgery) : IEndpointFilter
{
    public static void Configure(AntiforgeryOptions options)
    {
        options.Cookie.Name = "formulier";
        options.FormFieldName = "teken";
        options.SuppressXFrameOptionsHeader = true;
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(context.HttpContext);
        }
        catch (AntiforgeryValidationException)
        {
            return PageResults.Refuse(
                StatusCodes.Status400BadRequest, "Dit formulier is verlopen", "Ga terug, laad de pagina opnieuw en verstuur het formulier nog een keer.");
        }

        return await next(context);
    }
}
