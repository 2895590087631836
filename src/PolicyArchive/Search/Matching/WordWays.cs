using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>The ways in which one word can be met: by itself, as a number, by its parts near each other.</summary>
internal static class WordWays
{
    public static IEnumerable<Evidence> Of(TextToken token, float weight = 1)
    {
        var forms = token.Forms;
        if (token.Kind == TokenKind.Number)
            return [new NumberEvidence(forms.Stem, weight)];
        var word = new StemEvidence(forms.Stem, weight);
        if (forms.Parts.Length > 1)
            return [word, new NearEvidence(forms.Parts, weight * RankingWeights.Part)];
        var isDossier = forms.Exact.Length == 5 && forms.Exact.All(char.IsAsciiDigit);
        return isDossier ? [word, new NumberEvidence("#" + forms.Exact, weight)] : [word];
    }
}
