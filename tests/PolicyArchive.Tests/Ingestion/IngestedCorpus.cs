using Microsoft.Extensions.Time.Testing;
using PolicyArchive.Catalogue;
using PolicyArchive.Extraction;
using PolicyArchive.Ingestion;
using PolicyArchive.Ingestion.Reading;
using PolicyArchive.Ingestion.Reporting;

namespace PolicyArchive.Tests.Ingestion;

/// <summary>A folder of PDFs and its index, both real; PDFs are read in this process, and the clock stands long after all files were written.</summary>
internal sealed class IngestedCorpus : IDisposable
{
    private static readonly DateTimeOffset LongAfter = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TempFolder _index = new();
    private readonly FakeTimeProvider _clock = new(LongAfter);
    private readonly CatalogueWriter _writer;
    private readonly bool _ownsCorpus;
    private int _opened;

    public IngestedCorpus()
        : this(new TempFolder(), ownsCorpus: true)
    {
    }

    private IngestedCorpus(TempFolder corpus, bool ownsCorpus)
    {
        (Corpus, _ownsCorpus) = (corpus, ownsCorpus);
        _writer = CatalogueWriter.Open(_index.Path, _clock);
        Catalogue = CatalogueReader.Open(_index.Path);
    }

    public TempFolder Corpus { get; }

    public string IndexFolder => _index.Path;

    public CatalogueReader Catalogue { get; }

    public CatalogueWriter Writer => _writer;

    public FakeTimeProvider Clock => _clock;

    /// <summary>How many PDFs were opened so far.</summary>
    public int Opened => _opened;

    /// <summary>Told how far a pass is.</summary>
    public IProgress<IngestionProgress>? Progress { get; set; }

    /// <summary>Called before each PDF is opened, with its path.</summary>
    public Action<string> BeforeOpening { get; set; } = _ => { };

    /// <summary>The same folder with an index of its own, in which nothing is yet.</summary>
    public IngestedCorpus Fresh() => new(Corpus, ownsCorpus: false);

    public void Add(string location, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Corpus[location])!);
        File.WriteAllBytes(Corpus[location], content);
    }

    public void Add(string location, string text) => Add(location, TestPdf.Of(text));

    public Task<IngestionReport> IngestAsync(bool retryFailed = false) => RunAsync(retryFailed, TestContext.Current.CancellationToken);

    public Task<IngestionReport> IngestUntilAsync(CancellationToken stop) => RunAsync(retryFailed: false, stop);

    public void Dispose()
    {
        Catalogue.Dispose();
        _writer.Dispose();
        _index.Dispose();
        if (_ownsCorpus) Corpus.Dispose();
    }

    private async Task<IngestionReport> RunAsync(bool retryFailed, CancellationToken stop)
    {
        using var index = SearchFeed.Open(Catalogue, _index.Path, _clock);
        var opener = new DocumentOpener((path, sha256, _) => OpenAsync(path, sha256), (content, sha256, _) => Task.Run(() => PdfReader.Read(content, sha256)));
        return await new IngestionPass(_writer, Catalogue, index, opener, new IngestionOptions(), _clock, Progress).RunAsync(Corpus.Path, retryFailed, stop);
    }

    private Task<ReadResult> OpenAsync(string path, string sha256) => Task.Run(() =>
    {
        BeforeOpening(path);
        Interlocked.Increment(ref _opened);
        return PdfReader.Read(File.ReadAllBytes(path), sha256);
    });
}
