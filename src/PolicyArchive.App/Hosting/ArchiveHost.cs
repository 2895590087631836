using System.Text.Json.Serialization;
using System.Text.Unicode;
using PolicyArchive.App.Api;
using PolicyArchive.App.Web;
using PolicyArchive.Ingestion.Watching;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Reviewing;

namespace PolicyArchive.App.Hosting;

/// <summary>The web host: API and page over one archive, kept up to date by the watcher.</summary>
internal static class ArchiveHost
{
    private const long LargestBody = 1 << 20;

    /// <summary>A site that makes its own name point at this machine must not read the archive through its visitor's browser.</summary>
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    public static WebApplication Build(
        HostSettings settings, Archive archive, Reviewer reviewer, CorpusWatcher watcher, LastPass lastPass, ILoggerFactory logs, TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(settings.Url);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.Services.AddSingleton(logs);
        builder.Services.AddSingleton(reviewer);
        AddServices(builder.Services, settings, archive, watcher, lastPass, time);

        var app = builder.Build();
        app.UseAnswerRules();
        MapApi(app);
        app.MapWebPages();
        return app;
    }

    private static void AddServices(IServiceCollection services, HostSettings settings, Archive archive, CorpusWatcher watcher, LastPass lastPass, TimeProvider time)
    {
        services.AddSingleton(settings);
        services.AddSingleton(archive);
        services.AddSingleton(lastPass);
        services.AddSingleton(time);
        services.AddSingleton(new Originals(settings.Corpus));
        services.AddSingleton<SearchQueries>();
        services.AddSingleton<DocumentQueries>();
        services.AddSingleton<CommitmentQueries>();
        services.AddSingleton<EnclosureQueries>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton(watcher);
        services.AddHostedService(_ => watcher);
        services.AddProblemDetails();
        services.AddHealthChecks().AddCheck<ArchiveHealth>("archive");
        services.ConfigureHttpJsonOptions(json => AnswerJson.Apply(json.SerializerOptions).NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi("v1", ApiDescription.Write);
        services.AddRazorComponents();
        services.AddAntiforgery(FormToken.Configure);
        services.AddWebEncoders(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddHostFiltering(filter => filter.AllowedHosts = settings.IsPublic ? ["*"] : ThisMachine);
        services.AddCors(cors => OtherSites.Allow(cors, settings));
        services.AddRateLimiter(WorkInFlight.Limit);
    }

    private static void MapApi(WebApplication app)
    {
        app.MapHealthApi();
        app.MapOpenApi("/{documentName}/openapi.json").RequireCors(OtherSites.Anyone);
        var v1 = app.MapGroup("/v1").RequireCors(OtherSites.ToldOnes);
        v1.MapDocumentsApi();
        v1.MapCommitmentsApi();
        v1.MapEnclosuresApi();
    }
}
