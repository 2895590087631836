using System.Collections.Immutable;
using Lucene.Net.Index;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Matching;

namespace PolicyArchive.Search.Passages;

/// <summary>Finds from the postings where the documents of one segment meet the clauses of a plan. Ask for documents in rising order.</summary>
internal sealed class OccurrenceFinder(AtomicReader reader, SearchPlan plan)
{
    private const int MostLitWords = 32;

    private readonly Dictionary<(string Field, string Term), PostingsCursor> _cursors = [];
    private int _doc;

    /// <summary>Sorted by start; a place that meets two clauses is there twice.</summary>
    public List<Occurrence> Find(int doc)
    {
        _doc = doc;
        var found = new List<Occurrence>();
        for (var i = 0; i < plan.Clauses.Length; i++)
        {
            if (plan.Clauses[i].Role != ClauseRole.Denied)
                Add(plan.Clauses[i], i, found);
        }

        found.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        return found;
    }

    private void Add(Clause clause, int index, List<Occurrence> found)
    {
        foreach (var way in clause.Ways)
        {
            foreach (var place in PlacesOf(way))
                found.Add(new Occurrence(index, place.Position, place.Start, place.End, way.Weight));
            if (way is not GroupEvidence group)
                continue;
            foreach (var inner in group.Clauses.Where(inner => inner.Role != ClauseRole.Denied))
                Add(inner, index, found);
        }
    }

    private IEnumerable<Place> PlacesOf(Evidence way) => way switch
    {
        StemEvidence word => InText(word.Stem).Concat(InText(IndexSchema.PartTerm(word.Stem))),
        NumberEvidence number => InText(number.Term),
        SequenceEvidence sequence => InSequence([.. sequence.Stems.Select(InText)]),
        NearEvidence near => Near(near.Stems),
        ExactEvidence exact => InSequence([.. exact.Words.Select(AsWritten)]),
        PrefixEvidence prefix => prefix.Words.Take(MostLitWords).SelectMany(AsWritten),
        _ => [],
    };

    private IReadOnlyList<Place> InText(string term) => Cursor(IndexSchema.Text, term).At(_doc);

    /// <summary>The exact field knows positions only; the stem at the same position knows the offsets.</summary>
    private IReadOnlyList<Place> AsWritten(string word)
    {
        if (word.StartsWith('#'))
            return InText(word);
        var written = Cursor(IndexSchema.Exact, word).At(_doc);
        if (written.Count == 0)
            return [];
        var positions = written.Select(place => place.Position).ToHashSet();
        return [.. StemPlaces(word).Where(place => positions.Contains(place.Position))];
    }

    /// <summary>"advs" is the exact form of both "advs" and "ADV's", whose stems differ.</summary>
    private IEnumerable<Place> StemPlaces(string word)
    {
        var places = InText(DutchWords.FormsOf(word).Stem);
        return word.EndsWith('s') ? places.Concat(InText(DutchWords.FormsOf(word.AsSpan(..^1)).Stem)) : places;
    }

    private static IEnumerable<Place> InSequence(ImmutableArray<IReadOnlyList<Place>> steps)
    {
        foreach (var first in steps[0])
        {
            var last = first;
            var isWhole = true;
            for (var i = 1; i < steps.Length && isWhole; i++)
            {
                var next = steps[i].Where(place => place.Position == first.Position + i).Take(1).ToArray();
                isWhole = next.Length == 1;
                last = isWhole ? next[0] : last;
            }

            if (isWhole)
                yield return new Place(first.Position, first.Start, last.End);
        }
    }

    private IEnumerable<Place> Near(ImmutableArray<string> stems)
    {
        var parts = stems.Select(stem => InText(stem).Concat(InText(IndexSchema.PartTerm(stem))).OrderBy(place => place.Position).ToList()).ToArray();
        if (parts.Any(places => places.Count == 0))
            return [];
        var reach = stems.Length + NearEvidence.Slop;
        return parts[0]
            .Select(first => parts.Select(places => places.MinBy(place => Math.Abs(place.Position - first.Position))).ToList())
            .Where(places => places.Max(place => place.Position) - places.Min(place => place.Position) < reach)
            .SelectMany(places => places)
            .Distinct();
    }

    private PostingsCursor Cursor(string field, string term)
    {
        if (!_cursors.TryGetValue((field, term), out var cursor))
            _cursors[(field, term)] = cursor = new PostingsCursor(reader, new Term(field, term));
        return cursor;
    }
}
