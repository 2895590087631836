using PolicyArchive.Search.Indexing;

namespace PolicyArchive.Search.Passages;

/// <summary>Chooses the sentences of a document that answer best: most of the question's weight, close together, in few words.</summary>
/// <param name="clauseWeights">Weight of each clause of the plan: rare words weigh more.</param>
internal sealed class WindowFinder(double[] clauseWeights)
{
    private const int MostLength = 420;
    private const double SecondSentence = 0.9;
    private const double LeastFurther = 0.6;

    private readonly WindowScorer _scorer = new(clauseWeights);

    /// <summary>Most windows of one document.</summary>
    public int Most { get; init; } = 2;

    /// <summary>The best window, and further ones where they are nearly as good or show what those before lack.</summary>
    public List<Window> Best(PageLayout layout, List<Occurrence> occurrences)
    {
        var windows = All(layout, occurrences);
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

        double Worth(Window window) => window.Score + (covered.Count == 0 ? 0 : New(window, covered) / 2);
    }

    private double New(Window window, HashSet<int> covered)
    {
        if (covered.Count == clauseWeights.Length)
            return 0;
        return window.Occurrences.Select(occurrence => occurrence.Clause).Distinct()
            .Where(clause => !covered.Contains(clause)).Sum(clause => clauseWeights[clause]);
    }

    private List<Window> All(PageLayout layout, List<Occurrence> occurrences)
    {
        var windows = new List<Window>();
        Window? previous = null;
        var (page, next) = (0, 0);
        while (next < occurrences.Count)
        {
            while (page + 1 < layout.Pages.Count && layout.Pages[page].End <= occurrences[next].Start)
                page++;
            var first = next++;
            if (Sentence.At(layout.Pages[page], occurrences[first].Start) is not { } sentence)
                continue;
            while (next < occurrences.Count && occurrences[next].Start < sentence.End)
                next++;
            var window = Window(sentence, sentence.Start, occurrences, first, next - first, 1);
            windows.Add(window);
            if (previous is not null && CanJoin(previous, sentence))
                windows.Add(Window(sentence, previous.Start, occurrences, previous.First, next - previous.First, SecondSentence));
            previous = window;
        }

        return windows;
    }

    private static bool CanJoin(Window before, Sentence sentence) =>
        before.Page == sentence.Page && before.End == sentence.Start && sentence.End - before.Start <= MostLength;

    private Window Window(Sentence last, int start, List<Occurrence> occurrences, int first, int count, double factor)
    {
        var (score, share) = _scorer.Score(occurrences, first, count);
        return new Window(last.Page, start, last.End, occurrences, first, count, score * factor, share);
    }
}
