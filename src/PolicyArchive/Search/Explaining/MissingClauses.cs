using System.Collections.Immutable;
using Lucene.Net.Search;
using PolicyArchive.Search.Matching;

namespace PolicyArchive.Search.Explaining;

/// <summary>Which required clauses a document does not meet.</summary>
internal sealed class MissingClauses(IndexSearcher searcher, EvidenceQuery queries, SearchPlan plan)
{
    public Dictionary<int, ImmutableArray<string>> Of(IReadOnlyCollection<int> docs)
    {
        var missing = docs.ToDictionary(doc => doc, _ => ImmutableArray<string>.Empty);
        if (docs.Count == 0)
            return missing;
        foreach (var clause in plan.Required)
        {
            var met = Meeting(clause, docs);
            foreach (var doc in docs.Where(doc => !met.Contains(doc)))
                missing[doc] = missing[doc].Add(clause.Label);
        }

        return missing;
    }

    private HashSet<int> Meeting(Clause clause, IReadOnlyCollection<int> docs)
    {
        var weight = searcher.CreateNormalizedWeight(queries.Of(clause));
        var meeting = new HashSet<int>();
        foreach (var segment in searcher.IndexReader.Leaves)
        {
            var (first, end) = (segment.DocBase, segment.DocBase + segment.AtomicReader.MaxDoc);
            var here = docs.Where(doc => doc >= first && doc < end).Order().ToList();
            var scorer = here.Count > 0 ? weight.GetScorer(segment, segment.AtomicReader.LiveDocs) : null;
            foreach (var doc in here.Where(doc => scorer is not null && Reaches(scorer, doc - first)))
                meeting.Add(doc);
        }

        return meeting;
    }

    private static bool Reaches(Scorer scorer, int doc) =>
        (scorer.DocID < doc ? scorer.Advance(doc) : scorer.DocID) == doc;
}
