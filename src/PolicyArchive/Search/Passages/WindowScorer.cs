namespace PolicyArchive.Search.Passages;

/// <summary>Weighs what a stretch of text holds of a question. Not for several threads at once.</summary>
internal sealed class WindowScorer(double[] clauseWeights)
{
    /// <summary>Words farther apart than this are not close.</summary>
    private const int Close = 8;
    private const double Closeness = 0.5;
    private const double Repetition = 0.1;

    private readonly double _whole = clauseWeights.Sum();
    private readonly double[] _best = new double[clauseWeights.Length];
    private readonly double[] _close = new double[clauseWeights.Length];
    private readonly int[] _counts = new int[clauseWeights.Length];

    public (double Score, double Share) Score(List<Occurrence> occurrences, int first, int count)
    {
        Array.Clear(_best);
        Array.Clear(_close);
        Array.Clear(_counts);
        for (var i = first; i < first + count; i++)
        {
            var occurrence = occurrences[i];
            _counts[occurrence.Clause]++;
            _best[occurrence.Clause] = Math.Max(_best[occurrence.Clause], clauseWeights[occurrence.Clause] * occurrence.Weight);
            if (i > first)
                AddCloseness(occurrences[i - 1], occurrence);
        }

        return Sum();
    }

    /// <summary>Weight of the lighter of two neighbours that meet different clauses, best pair of each clause.</summary>
    private void AddCloseness(Occurrence one, Occurrence other)
    {
        var isPair = one.Clause != other.Clause && one.Start != other.Start && other.Position - one.Position <= Close;
        if (!isPair)
            return;
        var lighter = Math.Min(clauseWeights[one.Clause], clauseWeights[other.Clause]);
        _close[other.Clause] = Math.Max(_close[other.Clause], lighter / Math.Max(1, other.Position - one.Position));
    }

    private (double Score, double Share) Sum()
    {
        var (score, held) = (0.0, 0.0);
        for (var i = 0; i < _best.Length; i++)
        {
            held += _best[i];
            score += _best[i] * (1 + Repetition * Math.Log(Math.Max(1, _counts[i]))) + Closeness * _close[i];
        }

        return (score, _whole > 0 ? held / _whole : 0);
    }
}
