using System.Collections.Immutable;
using System.Globalization;
using Lucene.Net.Search;
using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Explaining;
using PolicyArchive.Search.Facets;
using PolicyArchive.Search.Matching;
using PolicyArchive.Search.Passages;
using PolicyArchive.Search.Ranking;
using PolicyArchive.Search.Suggestions;

namespace PolicyArchive.Search;

/// <summary>One search from question to answer.</summary>
internal sealed class Searching(Snapshot snapshot, IndexSearcher searcher, SearchRequest request)
{
    private const int MostHits = 1000;

    /// <summary>Under this number of complete documents, those that lack a word are shown among them.</summary>
    private const int Enough = 10;

    /// <summary>At most so many complete documents make one wonder whether a word was mistyped.</summary>
    private const int Few = 2;

    /// <summary>In an archive of at most so many documents, looking at all that have any of the words costs little.</summary>
    private const int Small = 20_000;

    private readonly EvidenceQuery _queries = new(searcher.IndexReader);

    public SearchAnswer Answer()
    {
        var question = QueryReader.Read(request.Query);
        var plans = new PlanMaker(snapshot.Words, snapshot.Abbreviations);
        var plan = plans.Make(question, request.Filters);
        var strict = Collect(plan, least: null);
        var pass = strict.Hits.Total >= Enough ? strict : Widen(strict, plans.MakeWide(question, request.Filters));
        var complete = pass == strict ? null : strict.Hits.Best().Select(candidate => candidate.Doc).ToHashSet();
        var hits = new Ranker(snapshot, searcher.IndexReader, plan, complete).Order(pass.Hits.Best(), pass.Plan, request.Sort, Wanted);
        return new SearchAnswer(Understanding.Of(question.Items, plan.Filters, pass.Plan.Related), pass.Hits.Total, strict.Hits.Total, Page(hits, complete, plan))
        {
            Facets = pass.Facets.Result(),
            Coverage = snapshot.Coverage,
            DidYouMean = strict.Hits.Total <= Few ? new BetterWords(snapshot.Words).Suggest(request.Query, question.Items) : null,
            Notices = pass.Hits.Total > strict.Hits.Total ? [.. plan.Notices, IncompleteNotice(strict.Hits.Total)] : plan.Notices,
        };
    }

    private sealed record Pass(SearchPlan Plan, HitCollector Hits, FacetCounter Facets);

    private int Wanted => Math.Clamp(request.Limit, 0, MostHits) + Math.Max(request.Offset, 0);

    private Pass Collect(SearchPlan plan, int? least)
    {
        var facets = new FacetCounter(snapshot.FacetValues);
        var hits = new HitCollector(plan.Filters, request.Sort, Math.Max(Wanted, RankingWeights.Reconsidered), facets);
        searcher.Search(_queries.Of(plan.Clauses, least), hits);
        return new Pass(plan, hits, facets);
    }

    /// <summary>Where few documents have all the words: those that have most of them too, or any; met in weaker ways too.</summary>
    private Pass Widen(Pass strict, SearchPlan wide)
    {
        var required = wide.Required.Count();
        var isWider = required > 1 || wide.Clauses.Sum(clause => clause.Ways.Length) > strict.Plan.Clauses.Sum(clause => clause.Ways.Length);
        if (!isWider)
            return strict;
        var half = (required + 1) / 2;
        var most = snapshot.Coverage.Documents > Small && half > 1 ? Collect(wide, half) : null;
        return most?.Hits.Total >= Enough ? most : Collect(wide, 1);
    }

    private static string IncompleteNotice(int complete) => complete switch
    {
        0 => "Geen document heeft alle woorden; getoond zijn documenten die er een of meer missen.",
        1 => "Eén document heeft alle woorden; de andere missen er een of meer.",
        _ => $"{complete.ToString(CultureInfo.InvariantCulture)} documenten hebben alle woorden; de andere missen er een of meer.",
    };

    private ImmutableArray<SearchHit> Page(List<RankedHit> hits, HashSet<int>? complete, SearchPlan plan)
    {
        var page = hits.Skip(Math.Max(request.Offset, 0)).Take(Math.Clamp(request.Limit, 0, MostHits)).ToList();
        var incomplete = page.Select(hit => hit.Candidate.Doc).Where(doc => complete?.Contains(doc) == false).ToList();
        var missing = new MissingClauses(searcher, _queries, plan).Of(incomplete);
        var passages = new PassageMaker(searcher.IndexReader);
        var explainer = request.Explain ? new HitExplainer(searcher.IndexReader, plan) : null;
        return
        [
            .. page.Select(hit => hit.ToAnswer(passages) with
            {
                Missing = missing.GetValueOrDefault(hit.Candidate.Doc, []),
                Explanation = explainer?.Explain(hit) ?? [],
            }),
        ];
    }
}
