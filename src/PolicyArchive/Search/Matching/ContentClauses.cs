using System.Collections.Immutable;
using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>The words by which a running text is looked for: the rarest of those that the archive has.</summary>
internal static class ContentClauses
{
    private const int Most = 14;

    public static ImmutableArray<Clause> Of(string content, Snapshot snapshot, int most = Most)
    {
        var items = Words(content);
        var clauses = new PlanMaker(snapshot.Words, snapshot.Abbreviations).Clauses(items);
        var plan = new SearchPlan([.. clauses], SearchFilters.None, []);
        var weights = ClauseWeights.Of(plan, snapshot.Words, snapshot.Coverage.Documents);
        return
        [
            .. clauses.Zip(weights).Where(pair => pair.First.Role == ClauseRole.Required && snapshot.Words.HasAny(pair.First))
                .OrderByDescending(pair => pair.Second).ThenBy(pair => pair.First.Label, StringComparer.Ordinal)
                .Take(most).Select(pair => pair.First),
        ];
    }

    private static ImmutableArray<Asked> Words(string content)
    {
        var tokens = DutchAnalyzer.Analyse(content);
        var words = tokens.Where(token => token.Kind == TokenKind.Word && !SmallWords.Contains(token.Forms.Exact))
            .DistinctBy(token => token.Forms.Stem)
            .Select(token => (Asked)new AskedWord(content.Substring(token.Start, token.Length)));
        var numbers = tokens.Where(token => token.Kind == TokenKind.Number)
            .GroupBy(token => token.Start)
            .Select(group => (Asked)new AskedNumber(group.Last().Forms.Stem[1..], [group.Last().Forms.Stem]));
        return [.. words, .. numbers];
    }
}
