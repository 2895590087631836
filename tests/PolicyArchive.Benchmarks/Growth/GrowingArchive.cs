using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyArchive.Analysis;
using PolicyArchive.Catalogue;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Links;
using PolicyArchive.Extraction;
using PolicyArchive.Ingestion;
using PolicyArchive.Linking;
using PolicyArchive.Search;

namespace PolicyArchive.Benchmarks.Growth;

/// <summary>
/// An archive of made-up dossiers, put into catalogue and index without PDFs. Of the first dossiers the last document is kept back: they are
/// the letters that arrive later.
/// </summary>
internal sealed class GrowingArchive : IDisposable
{
    private const int InOneCommit = 500;
    private const int Seed = 20261123;

    private readonly IReadOnlyList<TemplateDossier> _templates;
    private readonly int _keptBack;
    private readonly string _folder;
    private readonly CatalogueWriter _writer;
    private int _dossiers;

    public GrowingArchive(IReadOnlyList<TemplateDossier> templates, int keptBack, string folder)
    {
        (_templates, _keptBack, _folder) = (templates, keptBack, folder);
        _writer = CatalogueWriter.Open(folder, TimeProvider.System);
        Catalogue = CatalogueReader.Open(folder);
    }

    public CatalogueReader Catalogue { get; }

    public int Documents { get; private set; }

    public void GrowTo(int documents)
    {
        using var index = SearchFeed.Open(Catalogue, _folder, TimeProvider.System);
        foreach (var group in Missing(documents).Chunk(InOneCommit))
        {
            var made = group.AsParallel().AsOrdered().Select(Make).ToList();
            _writer.Commit(change => made.ForEach(document => Store(change, document)));
            index.CatchUp();
        }

        index.Commit();
    }

    /// <summary>The letter of a dossier that was kept back.</summary>
    public int LastOf(int dossier) => TemplateOf(dossier).Documents.Count - 1;

    /// <summary>From here only what is received is linked.</summary>
    public void TakeAsLinked() =>
        _writer.Commit(change => change.StoreLinks(new DocumentLinks([], [], []), new LinkedUpTo(Catalogue.State.Sequence, LinkingRules.Version)));

    /// <summary>Stores a document of a dossier; neither indexed nor linked yet.</summary>
    public CataloguedDocument Receive(int dossier, int document)
    {
        var made = Make((dossier, document));
        _writer.Commit(change => Store(change, made));
        return Catalogue.Find(made.Analysed.Document.Id)!;
    }

    /// <summary>Indexes and links what was received.</summary>
    public void CatchUp() => new NewsFeed(_writer, Catalogue, TimeProvider.System).CatchUp(CancellationToken.None);

    public LinkFeed Linking(SearchIndex index) => new(_writer, Catalogue, index, TimeProvider.System, progress: null);

    public void Dispose()
    {
        Catalogue.Dispose();
        _writer.Dispose();
    }

    private IEnumerable<(int Dossier, int Document)> Missing(int documents)
    {
        for (; Documents < documents; _dossiers++)
        {
            var count = TemplateOf(_dossiers).Documents.Count - (_dossiers < _keptBack ? 1 : 0);
            for (var document = 0; document < count; document++, Documents++) yield return (_dossiers, document);
        }
    }

    private TemplateDossier TemplateOf(int dossier) => _templates[dossier % _templates.Count];

    private MadeDocument Make((int Dossier, int Document) which)
    {
        var template = TemplateOf(which.Dossier);
        var disguise = new Disguise(unchecked((Seed * 7919) + which.Dossier), template.Names, template.Topics);
        var (file, original) = template.Documents[which.Document];
        var place = string.Create(CultureInfo.InvariantCulture, $"dossier-{which.Dossier:000000}/{file}");
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)));
        return new MadeDocument(place, DocumentAnalyser.Analyse(PlainTextReader.Read(disguise.Of(original), sha256), file));
    }

    private static void Store(CatalogueTransaction change, MadeDocument made)
    {
        change.Store(made.Analysed, Path.GetFileName(made.Place));
        change.Place(new SourceFile(made.Place, made.Analysed.Document.Sha256, 1, DateTimeOffset.UnixEpoch));
    }

    private sealed record MadeDocument(string Place, AnalysedDocument Analysed);
}
