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

    /// <summary>Under this number of complete documents, those that lack a word follow them.</summary>
    private const int Enough = 10;

    /// <summary>At most so many complete documents make one wonder whether a word was mistyped.</summary>
    private const int Few = 2;

    private readonly FacetCounter _facets = new(snapshot.FacetValues);
    private readonly EvidenceQuery _queries = new(searcher.IndexReader);
    private readonly List<string> _notices = [];

    public SearchAnswer Answer()
    {
        var question = QueryReader.Read(request.Query);
        var plan = new PlanMaker(snapshot.Words, snapshot.Abbreviations).Make(question, request.Filters);
        _notices.AddRange(plan.Notices);
        var weights = ClauseWeights.Of(plan, snapshot.Words, snapshot.Coverage.Documents);
        var reconsiderer = new Reconsiderer(searcher.IndexReader, plan, new WindowFinder(weights));
        var complete = Collect(_queries.Of(plan.Clauses), plan, except: null);
        var hits = Order(complete.Best(), reconsiderer);
        var total = complete.Total + AddIncomplete(plan, complete.Total, hits, reconsiderer);
        return new SearchAnswer(Understanding.Of(question.Items, plan.Filters), total, complete.Total, Page(hits, complete.Total, plan))
        {
            Facets = _facets.Result(),
            Coverage = snapshot.Coverage,
            DidYouMean = complete.Total <= Few ? new BetterWords(snapshot.Words).Suggest(request.Query, question.Items) : null,
            Notices = [.. _notices],
        };
    }

    private int Wanted => Math.Clamp(request.Limit, 0, MostHits) + Math.Max(request.Offset, 0);

    private HitCollector Collect(Query query, SearchPlan plan, HashSet<int>? except)
    {
        var most = Math.Max(Wanted, except is null ? RankingWeights.Reconsidered : RankingWeights.IncompleteReconsidered);
        var collector = new HitCollector(plan.Filters, request.Sort, most, _facets, except);
        searcher.Search(query, collector);
        return collector;
    }

    /// <summary>By relevance, the best are put in order again by their passages; by date, the order stands.</summary>
    private List<RankedHit> Order(List<Candidate> candidates, Reconsiderer reconsiderer)
    {
        if (request.Sort == SearchSort.Date)
            return [.. reconsiderer.Look([.. candidates.Take(Wanted)])];
        var looked = reconsiderer.Look(candidates);
        var best = looked.Take(RankingWeights.Reconsidered).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Candidate.Id);
        return [.. best, .. looked.Skip(RankingWeights.Reconsidered)];
    }

    /// <summary>Where few documents have all the words, those that have most of them come after, and then those that have any.</summary>
    private int AddIncomplete(SearchPlan plan, int complete, List<RankedHit> hits, Reconsiderer reconsiderer)
    {
        var required = plan.Required.Count();
        var added = 0;
        foreach (var least in new[] { (required + 1) / 2, 1 }.Distinct().Where(least => least < required))
        {
            if (complete + added >= Enough)
                break;
            var known = hits.Select(hit => hit.Candidate.Doc).ToHashSet();
            var incomplete = Collect(_queries.Of(plan.Clauses, least), plan, known);
            hits.AddRange(Order(incomplete.Best(), reconsiderer));
            added += incomplete.Total;
        }

        if (added > 0)
            _notices.Add(IncompleteNotice(complete));
        return added;
    }

    private static string IncompleteNotice(int complete) => complete switch
    {
        0 => "Geen document heeft alle woorden; getoond zijn documenten die er een of meer missen.",
        1 => "Eén document heeft alle woorden; de andere missen er een of meer.",
        _ => $"{complete.ToString(CultureInfo.InvariantCulture)} documenten hebben alle woorden; de andere missen er een of meer.",
    };

    private ImmutableArray<SearchHit> Page(List<RankedHit> hits, int complete, SearchPlan plan)
    {
        var page = hits.Skip(Math.Max(request.Offset, 0)).Take(Math.Clamp(request.Limit, 0, MostHits)).ToList();
        var incomplete = hits.Skip(complete).Intersect(page).Select(hit => hit.Candidate.Doc).ToList();
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
