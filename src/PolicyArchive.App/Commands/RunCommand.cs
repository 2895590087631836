using System.Collections.Immutable;
using System.CommandLine;
using System.Net.Sockets;
using PolicyArchive.App.Hosting;
using PolicyArchive.Catalogue;
using PolicyArchive.Extraction.Workers;
using PolicyArchive.Ingestion;
using PolicyArchive.Ingestion.Watching;
using PolicyArchive.Queries;
using PolicyArchive.Reviewing;

namespace PolicyArchive.App.Commands;

/// <summary><c>run</c>, and the program without a command: ingests the corpus, watches it, serves API and page.</summary>
internal sealed class RunCommand
{
    private const string DefaultUrl = "http://localhost:5080";

    private readonly SharedOptions _shared;
    private readonly ExtractionSettings _extraction;
    private readonly Option<string?> _url = new("--url") { Description = $"Address to listen on (default {DefaultUrl})" };
    private readonly Option<bool> _public = new("--public") { Description = "Allow an address that others can reach; nothing can be changed then" };

    private readonly Option<string[]> _cors = new("--cors") { Description = "A site whose pages may ask the API from a browser, such as https://voorbeeld.nl", HelpName = "ORIGIN" };

    private RunCommand(SharedOptions shared) => (_shared, _extraction) = (shared, new ExtractionSettings(shared.Configuration));

    public static Command Build(SharedOptions shared)
    {
        var command = new Command("run", "Read the corpus, keep watching it, serve API and page (also without a command)");
        new RunCommand(shared).AddTo(command);
        return command;
    }

    /// <summary>Makes a command start the host.</summary>
    public static void AddTo(Command command, SharedOptions shared) => new RunCommand(shared).AddTo(command);

    private void AddTo(Command command)
    {
        foreach (var option in _extraction.All.Concat([_url, _public, _cors])) command.Add(option);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = _shared.Read(parsed);
        var host = HostSettingsOf(parsed, settings);
        var extraction = _extraction.Read(parsed);
        using var writer = CatalogueWriter.Open(settings.Index, _shared.Time);
        using var archive = Archive.Open(settings.Index);
        using var progress = new ProgressLine(Console.Error);
        var lastPass = new LastPass(_shared.Time, progress);

        var options = new IngestionOptions();
        var ingestor = new Ingestor(
            host.Corpus, writer, archive.Catalogue, () => new ExtractionPool(extraction, WorkerCommand.ThisProgram()), options, _shared.Time);
        using var logs = LoggerFactory.Create(log => log.AddConfiguration(_shared.Configuration.GetSection("Logging"))
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        using var watcher = new CorpusWatcher(
            host.Corpus, ingestor, options, _shared.Time, logs.CreateLogger<CorpusWatcher>(), lastPass, new AfterPass(archive, progress, lastPass, host).Tell);
        await using var app = ArchiveHost.Build(host, archive, new Reviewer(writer, archive.Catalogue), watcher, lastPass, logs, _shared.Time);
        await ServeAsync(app, host, stop);
        return ExitCode.Done;
    }

    private static async Task ServeAsync(WebApplication app, HostSettings host, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException inUse) when (inUse.InnerException is SocketException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new CannotRunException($"{host.Url} is in use by another program: stop that, or choose another address with --url.");
        }

        await app.WaitForShutdownAsync(stop);
    }

    private HostSettings HostSettingsOf(ParseResult parsed, ArchiveSettings settings)
    {
        var url = parsed.GetValue(_url) ?? _shared.Configuration["Url"] ?? DefaultUrl;
        var isPublic = parsed.GetValue(_public);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new CannotRunException($"'{url}' is not an address to listen on: write it as {DefaultUrl}.");
        if (!address.IsLoopback && !isPublic)
            throw new CannotRunException($"Others can reach '{url}': add --public if that is meant; put a proxy that lets people sign in before it.");

        return new HostSettings(settings.ExistingCorpus(), url, isPublic, _shared.ChosenDay(parsed), OriginsOf(parsed));
    }

    private ImmutableArray<string> OriginsOf(ParseResult parsed)
    {
        string[] origins = parsed.GetValue(_cors) is { Length: > 0 } told ? told : _shared.Configuration.GetSection("Cors").Get<string[]>() ?? [];
        foreach (var origin in origins)
        {
            var isOrigin = Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) == origin;
            if (!isOrigin) throw new CannotRunException($"'{origin}' is not a site: write it as https://voorbeeld.nl, without a path.");
        }

        return [.. origins];
    }
}
