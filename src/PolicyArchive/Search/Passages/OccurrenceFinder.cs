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
    private readonly Dictionary<string, TermsEnum?> _dictionaries = [];
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
        ExactEvidence exact => Written(exact.Words),
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
        return written.Count == 0 ? [] : [.. written.Select(place => StemAt(word, place.Position)).OfType<Place>()];
    }

    /// <summary>Words as written that follow each other: first where they do, by positions alone, then the offsets there.</summary>
    private IEnumerable<Place> Written(ImmutableArray<string> words)
    {
        var places = words.Select(word => Cursor(IndexSchema.Exact, word).At(_doc)).ToArray();
        foreach (var start in SequenceStarts(places))
        {
            var (first, last) = (StemAt(words[0], start), StemAt(words[^1], start + words.Length - 1));
            if (first is not null && last is not null)
                yield return new Place(start, first.Value.Start, last.Value.End);
        }
    }

    /// <summary>"advs" is the exact form of both "advs" and "ADV's", whose stems differ.</summary>
    private Place? StemAt(string word, int position)
    {
        var place = PlaceAt(InText(DutchWords.FormsOf(word).Stem), position);
        return place is null && word.EndsWith('s') ? PlaceAt(InText(DutchWords.FormsOf(word.AsSpan(..^1)).Stem), position) : place;
    }

    private static IEnumerable<Place> InSequence(IReadOnlyList<Place>[] steps)
    {
        foreach (var start in SequenceStarts(steps))
        {
            var (first, last) = (PlaceAt(steps[0], start)!.Value, PlaceAt(steps[^1], start + steps.Length - 1)!.Value);
            yield return new Place(start, first.Start, last.End);
        }
    }

    /// <summary>Positions from which every step has a place, one after the other; looked for from the step with fewest places.</summary>
    private static IEnumerable<int> SequenceStarts(IReadOnlyList<Place>[] steps)
    {
        var rarest = Array.IndexOf(steps, steps.MinBy(step => step.Count)!);
        foreach (var place in steps[rarest])
        {
            var start = place.Position - rarest;
            var isWhole = true;
            for (var i = 0; i < steps.Length && isWhole; i++)
                isWhole = PlaceAt(steps[i], start + i) is not null;
            if (isWhole)
                yield return start;
        }
    }

    private static Place? PlaceAt(IReadOnlyList<Place> places, int position)
    {
        var (low, high) = (0, places.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Position == position)
                return places[middle];
            (low, high) = places[middle].Position < position ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
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
            _cursors[(field, term)] = cursor = new PostingsCursor(DictionaryOf(field), term);
        return cursor;
    }

    private TermsEnum? DictionaryOf(string field)
    {
        if (!_dictionaries.TryGetValue(field, out var terms))
            _dictionaries[field] = terms = reader.GetTerms(field)?.GetEnumerator();
        return terms;
    }
}
