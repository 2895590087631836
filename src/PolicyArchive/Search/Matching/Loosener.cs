using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>Gives words weaker ways to be met: "jeugdzorg" by "jeugd" in "jeugdhulp", "vaccineren" by "vaccinatie".</summary>
internal sealed class Loosener(ArchiveWords words)
{
    private const int ShortestPart = 4;

    public Clause Loosen(Asked asked, Clause clause)
    {
        if (asked is AskedNumber number)
            return Dossiers(number).Where(words.Has).Aggregate(clause, Add);
        if (asked is not AskedWord || clause.Role != ClauseRole.Required)
            return clause;
        var tokens = DutchAnalyzer.Analyse(asked.Written).Where(token => token.Kind == TokenKind.Word).ToList();
        return tokens.Count == 1 ? WaysOf(tokens[0].Forms).Where(words.Has).Aggregate(clause, Add) : clause;
    }

    private static Clause Add(Clause clause, Evidence way) => clause.Or(way);

    /// <summary>What a number belongs to: "36410-vii" for "36410-vii-12".</summary>
    private static IEnumerable<Evidence> Dossiers(AskedNumber number) =>
        number.Terms.Where(term => term.Contains('-', StringComparison.Ordinal))
            .Select(term => new NumberEvidence(term[..term.LastIndexOf('-')], RankingWeights.LoosePart)).Distinct();

    private static IEnumerable<Evidence> WaysOf(WordForms forms)
    {
        foreach (var part in forms.Parts.Where(part => part.Length >= ShortestPart))
            yield return new StemEvidence(part, RankingWeights.LoosePart);
        foreach (var kin in Kin.Of(forms.Stem))
            yield return new StemEvidence(kin, RankingWeights.Kin);
    }
}
