using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace PolicyArchive.Benchmarks.Search.Peers;

/// <summary>What comes out of the box: Lucene.Net's DutchAnalyzer with BM25, any of the words.</summary>
internal sealed class StockDutchPeer : SearchPeer
{
    private readonly DutchAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;

    public StockDutchPeer(IReadOnlyList<JudgedDocument> documents)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var document in documents)
                writer.AddDocument([new StringField("name", document.Name, Field.Store.YES), new TextField("text", document.Text, Field.Store.NO)]);
        }

        _reader = DirectoryReader.Open(_directory);
    }

    public override string Name => "Lucene.Net DutchAnalyzer, BM25";

    public override IReadOnlyList<string> Rank(string query)
    {
        var any = new BooleanQuery(disableCoord: true);
        using var tokens = _analyzer.GetTokenStream("text", query);
        var term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
            any.Add(new TermQuery(new Term("text", term.ToString())), Occur.SHOULD);
        tokens.End();
        var searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
        return [.. searcher.Search(any, 20).ScoreDocs.Select(found => searcher.Doc(found.Doc).Get("name"))];
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }
}
