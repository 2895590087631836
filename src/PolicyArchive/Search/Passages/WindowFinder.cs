using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Passages;

/// <summary>Chooses the sentences of a document that answer best: most of the question's weight, close together, in few words.</summary>
/// <param name="clauseWeights">Weight of each clause of the plan: rare words weigh more.</param>
internal sealed class WindowFinder(double[] clauseWeights)
{
    private const int MostLength = 420;
    private const int Close = 8;
    private const double Repetition = 0.1;
    private const double Closeness = 0.5;
    private const double SecondSentence = 0.9;
    private const double LeastFurther = 0.6;

    /// <summary>Most windows of one document.</summary>
    public int Most { get; init; } = 2;

    /// <summary>The best window, and further ones where they are nearly as good or show what those before lack.</summary>
    public List<Window> Best(StoredPages pages, List<Occurrence> occurrences)
    {
        var windows = All(pages, occurrences);
        var chosen = new List<Window>();
        var covered = new HashSet<int>();
        while (chosen.Count < Most && windows.Where(window => !chosen.Any(window.Overlaps)).MaxBy(Worth) is { } next)
        {
            if (chosen.Count > 0 && Worth(next) < LeastFurther * chosen[0].Score)
                break;
            chosen.Add(next);
            covered.UnionWith(next.Occurrences.Select(occurrence => occurrence.Clause));
        }

        return chosen;

        double Worth(Window window) => window.Score + New(window, covered) / 2;
    }

    private double New(Window window, HashSet<int> covered) =>
        window.Occurrences.Select(occurrence => occurrence.Clause).Distinct().Where(clause => !covered.Contains(clause)).Sum(clause => clauseWeights[clause]);

    private List<Window> All(StoredPages pages, List<Occurrence> occurrences)
    {
        var windows = new List<Window>();
        (Sentence Sentence, List<Occurrence> Occurrences)? previous = null;
        foreach (var current in Sentence.WithOccurrences(pages, occurrences))
        {
            windows.Add(Window(current.Sentence, current.Sentence, current.Occurrences, 1));
            if (previous is { } before && CanJoin(before.Sentence, current.Sentence))
                windows.Add(Window(before.Sentence, current.Sentence, [.. before.Occurrences, .. current.Occurrences], SecondSentence));
            previous = current;
        }

        return windows;
    }

    private static bool CanJoin(Sentence first, Sentence second) =>
        first.Page == second.Page && first.End == second.Start && second.End - first.Start <= MostLength;

    private Window Window(Sentence first, Sentence last, List<Occurrence> occurrences, double factor)
    {
        var (score, held) = (0.0, 0.0);
        foreach (var clause in occurrences.GroupBy(occurrence => occurrence.Clause))
        {
            var weight = clauseWeights[clause.Key] * clause.Max(occurrence => occurrence.Weight);
            held += weight;
            score += weight * (1 + Repetition * Math.Log(clause.Count()));
        }

        score += Closeness * CloseWeight(occurrences);
        var whole = clauseWeights.Sum();
        return new Window(first.Page, first.Start, last.End, occurrences, score * factor, whole > 0 ? held / whole : 0);
    }

    /// <summary>Weight of the lighter word of each pair of different clauses that stand close together, best pair of each.</summary>
    private double CloseWeight(List<Occurrence> occurrences)
    {
        var close = new Dictionary<int, double>();
        for (var i = 1; i < occurrences.Count; i++)
        {
            var (one, other) = (occurrences[i - 1], occurrences[i]);
            var isPair = one.Clause != other.Clause && one.Start != other.Start && other.Position - one.Position <= Close;
            if (!isPair)
                continue;
            var nearness = 1.0 / Math.Max(1, other.Position - one.Position);
            var weight = Math.Min(clauseWeights[one.Clause], clauseWeights[other.Clause]) * nearness;
            close[other.Clause] = Math.Max(close.GetValueOrDefault(other.Clause), weight);
        }

        return close.Values.Sum();
    }
}
