namespace PolicyArchive.Tests.Analysis;

/// <summary>The findings over the whole corpus against what people marked in it before the rules were written. Prints the figures; a drop under the floor fails.</summary>
public sealed class CorpusFindingsTests(ITestOutputHelper output)
{
    private static readonly (string Type, double Floor)[] Floors =
    [
        ("commitment", 0.85), ("commitment-mention", 0.75), ("enclosure-sent", 0.85), ("enclosure-promised", 0.70), ("enclosure-omitted", 0.60), ("fulfilment", 0.0),
    ];

    [Fact]
    public void Analyse_Corpus_FindsWhatPeopleMarked()
    {
        var (marked, found) = GoldFindings.Read();

        var scores = Floors.Select(f => (f.Type, f.Floor, Score: ScoreOf(f.Type, marked, found))).ToList();

        foreach (var (type, _, s) in scores)
            output.WriteLine(FormattableString.Invariant($"{type,-20} P {s.Precision:0.000} R {s.Recall:0.000} F1 {s.F1:0.000} ({s.Matched} of {s.Marked} marked, {s.Found} found)"));
        Assert.All(scores, s => Assert.True(s.Score.F1 >= s.Floor, FormattableString.Invariant($"{s.Type}: F1 {s.Score.F1:0.000} is under {s.Floor:0.00}")));
    }

    private static GoldScore ScoreOf(string type, List<GoldPlace> marked, List<GoldPlace> found)
    {
        var isPromise = type.StartsWith("commitment", StringComparison.Ordinal);
        var harmless = isPromise ? marked.Where(m => m.Type == GoldFindings.Restatement || m.Type.StartsWith("commitment", StringComparison.Ordinal) && m.Type != type).ToList() : [];
        return GoldScore.Of([.. marked.Where(m => m.Type == type)], [.. found.Where(f => f.Type == type)], harmless);
    }
}
