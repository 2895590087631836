namespace PolicyArchive.Benchmarks.Search;

/// <summary>How good an order of documents is against grades; 1 is perfect.</summary>
internal readonly record struct RankingScores(double Ndcg10, double Recall20, double ReciprocalRank)
{
    public static RankingScores Of(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, int> grades)
    {
        var ideal = Gain(grades.Values.OrderDescending().Take(10));
        var gain = Gain(ranked.Take(10).Select(name => grades.GetValueOrDefault(name)));
        var found = ranked.Take(20).Count(grades.ContainsKey);
        var first = ranked.TakeWhile(name => !grades.ContainsKey(name)).Count();
        return new RankingScores(gain / ideal, (double)found / grades.Count, first < ranked.Count ? 1.0 / (first + 1) : 0);
    }

    public static RankingScores Mean(IReadOnlyCollection<RankingScores> scores) =>
        new(scores.Average(score => score.Ndcg10), scores.Average(score => score.Recall20), scores.Average(score => score.ReciprocalRank));

    /// <summary>Discounted gain with exponential grades, as in Burges et al. 2005.</summary>
    private static double Gain(IEnumerable<int> grades) =>
        grades.Select((grade, index) => (Math.Pow(2, grade) - 1) / Math.Log2(index + 2)).Sum();
}
