using PolicyArchive.App.Api;
using PolicyArchive.Ingestion.Watching;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;

namespace PolicyArchive.App.Hosting;

/// <summary>The web host: the API over one archive, kept up to date by the watcher.</summary>
internal static class ArchiveHost
{
    private const long LargestBody = 1 << 20;

    public static WebApplication Build(HostSettings settings, Archive archive, CorpusWatcher watcher, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Url);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        AddServices(builder.Services, settings, archive, watcher, time);

        var app = builder.Build();
        app.UseApiRules();
        MapApi(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, HostSettings settings, Archive archive, CorpusWatcher watcher, TimeProvider time)
    {
        services.AddSingleton(settings);
        services.AddSingleton(archive);
        services.AddSingleton(time);
        services.AddSingleton(new Originals(settings.Corpus));
        services.AddSingleton<SearchQueries>();
        services.AddSingleton<DocumentQueries>();
        services.AddSingleton<CommitmentQueries>();
        services.AddSingleton<EnclosureQueries>();
        services.AddHostedService(_ => watcher);
        services.AddProblemDetails();
        services.AddHealthChecks().AddCheck<ArchiveHealth>("archive");
        services.ConfigureHttpJsonOptions(json => AnswerJson.Apply(json.SerializerOptions));
        services.AddOpenApi("v1", ApiDescription.Write);
    }

    private static void MapApi(WebApplication app)
    {
        app.MapHealthApi();
        app.MapOpenApi("/{documentName}/openapi.json");
        var v1 = app.MapGroup("/v1");
        v1.MapDocumentsApi();
        v1.MapCommitmentsApi();
        v1.MapEnclosuresApi();
    }
}
