using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Queries;
using PolicyArchive.Queries.Answers;
using PolicyArchive.Tests.Ingestion;

namespace PolicyArchive.Tests.Gold;

/// <summary>The whole corpus, ingested once for all tests that compare it with the gold.</summary>
public sealed class GoldArchive : IAsyncLifetime
{
    private readonly IngestedCorpus _corpus = new();
    private readonly Dictionary<string, string> _goldIds = new(StringComparer.Ordinal);
    private Archive? _archive;

    internal Archive Archive => _archive!;

    internal ImmutableArray<GoldDossier> Dossiers { get; } = GoldDossier.All();

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(CorpusFolder, "*.pdf", SearchOption.AllDirectories))
            _corpus.Add(Path.GetRelativePath(CorpusFolder, file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        await _corpus.IngestAsync();
        _archive = Archive.Open(_corpus.IndexFolder);
        foreach (var dossier in Dossiers)
            foreach (var document in dossier.File.Documents) _goldIds[IdOf(dossier.Folder, document).Value] = document.Id;
    }

    public ValueTask DisposeAsync()
    {
        _archive?.Dispose();
        _corpus.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Where an answer of the program points, in the words of the gold; a document that the gold does not know keeps its own id.</summary>
    internal GoldPlace PlaceOf(DocumentRow document, string quote) => new(_goldIds.GetValueOrDefault(document.Id, document.Id), quote);

    internal IEnumerable<(string Type, GoldPlace Place)> Findings() =>
        from document in Archive.Catalogue.ChangedSince(0)
        where _goldIds.ContainsKey(document.Id.Value)
        from finding in Archive.Catalogue.Findings(document.Id)
        let state = finding is Enclosure enclosure ? $"-{enclosure.State.ToString().ToLowerInvariant()}" : ""
        select (FindingTypes.NameOf(finding.GetType()) + state, new GoldPlace(_goldIds[document.Id.Value], finding.Quote));

    private static string CorpusFolder => Path.Combine(Repository.Root, "corpus");

    private DocumentId IdOf(string folder, GoldDocument document)
    {
        var carrier = Path.Combine(CorpusFolder, folder, document.Parent?.File ?? document.File);
        var id = DocumentId.FromSha256(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(carrier))));
        return document.Parent is null ? id : Archive.Catalogue.EmbeddedIn(id).Single(child => Archive.Catalogue.Find(child)!.FileName == document.File);
    }
}
