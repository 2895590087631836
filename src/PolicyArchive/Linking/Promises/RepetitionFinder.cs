using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Linking.Promises;

/// <summary>
/// Finds the statements of one promise within a document or in two documents. A statement that must have an origin (an item of the closing
/// list, one that names the day) is held against all of them: the one that fits it best, and that it fits best, needs less in common.
/// </summary>
internal static class RepetitionFinder
{
    private const double OfBestFit = 0.14;
    private const double ClearlyBetter = 0.05;

    public static IEnumerable<SamePromise> Within(LinkableDocument document)
    {
        var pairs = new List<Pair>();
        for (var i = 0; i < document.Promises.Length; i++)
            for (var j = i + 1; j < document.Promises.Length; j++)
                pairs.Add(Judge(document.Promises[i], document.Promises[j]));
        return Kept(pairs);
    }

    public static IEnumerable<SamePromise> Between(LinkableDocument one, LinkableDocument other) =>
        Kept([.. one.Promises.SelectMany(promise => other.Promises, Judge)]);

    private static Pair Judge(PromiseProfile one, PromiseProfile other)
    {
        var (earlier, later) = StatedPromise.ByTime.Compare(one.Stated, other.Stated) <= 0 ? (one, other) : (other, one);
        return new Pair(earlier, later, SamePromiseJudge.Judge(earlier, later));
    }

    private static IEnumerable<SamePromise> Kept(List<Pair> pairs)
    {
        var possible = pairs.Where(pair => pair.Judgement.Score > 0).ToList();
        var ofLater = possible.ToLookup(pair => pair.Later);
        var ofEarlier = possible.ToLookup(pair => pair.Earlier);
        foreach (var pair in possible)
        {
            var isBest = pair.Later.MustHaveOrigin && IsBest(pair, ofLater[pair.Later]) && IsBest(pair, ofEarlier[pair.Earlier].Where(rival => rival.Later.MustHaveOrigin));
            var score = Math.Min(0.99, pair.Judgement.Score + (isBest ? OfBestFit : 0));
            if (score >= LinkLine.Proposed) yield return new SamePromise(pair.Earlier.Id, pair.Later.Id, score, pair.Judgement.Reasons);
        }
    }

    private static bool IsBest(Pair pair, IEnumerable<Pair> rivals) =>
        rivals.All(rival => rival == pair || pair.Judgement.Score > rival.Judgement.Score + ClearlyBetter);

    private sealed record Pair(PromiseProfile Earlier, PromiseProfile Later, Judgement Judgement);
}
