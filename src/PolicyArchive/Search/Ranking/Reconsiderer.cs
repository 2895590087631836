using Lucene.Net.Index;
using PolicyArchive.Search.Facets;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Matching;
using PolicyArchive.Search.Passages;

namespace PolicyArchive.Search.Ranking;

/// <summary>Looks at the best candidates again: how well their best passage answers, how new they are and what kind.</summary>
internal sealed class Reconsiderer(IndexReader reader, SearchPlan plan, WindowFinder finder)
{
    /// <summary>The candidates with their windows, in the order given.</summary>
    public List<RankedHit> Look(IReadOnlyList<Candidate> candidates)
    {
        var hits = new Dictionary<int, RankedHit>();
        foreach (var segment in reader.Leaves)
        {
            var (first, end) = (segment.DocBase, segment.DocBase + segment.AtomicReader.MaxDoc);
            var here = candidates.Where(candidate => candidate.Doc >= first && candidate.Doc < end).OrderBy(candidate => candidate.Doc).ToList();
            if (here.Count > 0)
                LookInSegment(segment, here, hits);
        }

        return [.. candidates.Select(candidate => hits[candidate.Doc])];
    }

    private void LookInSegment(AtomicReaderContext segment, List<Candidate> candidates, Dictionary<int, RankedHit> hits)
    {
        var columns = SegmentColumns.Of(segment.AtomicReader);
        var places = new OccurrenceFinder(segment.AtomicReader, plan);
        var pages = new PageReader(segment.AtomicReader);
        foreach (var candidate in candidates)
        {
            var doc = candidate.Doc - segment.DocBase;
            var occurrences = places.Find(doc);
            var layout = occurrences.Count > 0 ? pages.ReadLayout(doc) : null;
            var windows = layout is null ? [] : finder.Best(layout, occurrences);
            var share = windows.Count > 0 ? windows[0].Share : 0;
            var score = candidate.Score * (1 + RankingWeights.Passage * share) * Preference(columns, doc);
            hits[candidate.Doc] = new RankedHit(candidate, score, windows, occurrences);
        }
    }

    /// <summary>Newer documents and letters a little before others. Measured against fixed years, not against the clock.</summary>
    private static double Preference(SegmentColumns columns, int doc)
    {
        var day = columns.Days[doc];
        var age = day < 0 ? 1 : Math.Clamp((RankingWeights.NewestYear - DateOnly.FromDayNumber(day).Year) / RankingWeights.OldYears, 0, 1);
        var isLetter = false;
        foreach (var kind in columns.Kinds.ValuesOf(doc))
            isLetter |= columns.Kinds.Names[kind] is "letter" or "minutes" or "answer";
        return 1 + RankingWeights.Newer * (1 - age) + (isLetter ? RankingWeights.LetterKind : 0);
    }
}
