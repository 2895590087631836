using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyArchive.Documents;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Facets;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Matching;
using PolicyArchive.Search.Passages;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Similar;

/// <summary>Finds documents that share the telling words of a text: frequent in it, rare in the archive.</summary>
internal sealed class SimilarSearch(Snapshot snapshot, IndexSearcher searcher)
{
    private const int MostWords = 24;
    private const int ShortestWord = 4;
    private const double LeastWords = 0.25;

    public ImmutableArray<SearchHit> Find(SimilarRequest request)
    {
        var clauses = TellingWords(request.Text ?? TextOf(request.Document));
        if (clauses.Length == 0)
            return [];
        var plan = new SearchPlan(clauses, request.Filters, []);
        var weights = ClauseWeights.Of(plan, snapshot.Words, snapshot.Coverage.Documents);
        var least = Math.Max(1, (int)(clauses.Length * LeastWords));
        var collector = new HitCollector(plan.Filters, SearchSort.Relevance, request.Limit + 1);
        searcher.Search(new EvidenceQuery(searcher.IndexReader).Of(clauses, least), collector);
        var others = collector.Best().Where(candidate => candidate.DocumentId != request.Document).Take(request.Limit);
        var passages = new PassageMaker(searcher.IndexReader);
        return [.. new Reconsiderer(searcher.IndexReader, plan, new WindowFinder(weights)).Look([.. others]).Select(hit => hit.ToAnswer(passages))];
    }

    private ImmutableArray<Clause> TellingWords(string text)
    {
        var words = DutchAnalyzer.Analyse(text)
            .Where(token => token.Kind == TokenKind.Word && IsTelling(token.Forms))
            .GroupBy(token => token.Forms.Stem, StringComparer.Ordinal)
            .Select(group => (Word: group.First(), Weight: (1 + Math.Log(group.Count())) * Rarity(group.Key)));
        return
        [
            .. words.Where(word => word.Weight > 0).OrderByDescending(word => word.Weight).ThenBy(word => word.Word.Forms.Stem, StringComparer.Ordinal)
                .Take(MostWords)
                .Select(word => new Clause(word.Word.Forms.Exact, ClauseRole.Required, [new StemEvidence(word.Word.Forms.Stem, (float)word.Weight)])),
        ];
    }

    private static bool IsTelling(WordForms forms) =>
        forms.Exact.Length >= ShortestWord && !char.IsAsciiDigit(forms.Exact[0]) && !SmallWords.Contains(forms.Exact);

    private double Rarity(string stem)
    {
        var frequency = snapshot.Words.TermFrequency(stem);
        return frequency == 0 ? 0 : Math.Log((snapshot.Coverage.Documents + 1.0) / frequency);
    }

    private string TextOf(DocumentId? document)
    {
        if (document is not { } id)
            return "";
        var found = searcher.Search(new TermQuery(new Term(IndexSchema.Id, id.Value)), 1).ScoreDocs;
        if (found.Length == 0)
            return "";
        var segment = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(found[0].Doc, searcher.IndexReader.Leaves)];
        var (doc, reader) = (found[0].Doc - segment.DocBase, new PageReader(segment.AtomicReader));
        var pages = reader.ReadLayout(doc)?.Pages ?? [];
        return string.Join('\n', pages.Select(page => reader.ReadText(doc, page)));
    }
}
