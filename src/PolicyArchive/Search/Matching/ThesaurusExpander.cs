using System.Collections.Immutable;
using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>Lets words of the question be met by what stands for them in the field, where the archive has it.</summary>
internal sealed class ThesaurusExpander(ArchiveWords words)
{
    private const int MostOthers = 6;

    private readonly List<string> _related = [];

    /// <summary>What was added, as written in the thesaurus.</summary>
    public ImmutableArray<string> Related => [.. _related.Distinct()];

    /// <param name="isPlain">By item: whether it is left as it is when it stands by itself.</param>
    public void Expand(ImmutableArray<Asked> items, List<Clause> clauses, bool[] isPlain)
    {
        for (var first = 0; first < items.Length; first++)
        {
            var stems = new List<string>();
            for (var last = first; last < items.Length && items[last] is AskedWord word; last++)
            {
                stems.AddRange(Thesaurus.Stems(word.Written));
                if (stems.Count > Thesaurus.Instance.LongestWords)
                    break;
                if (last > first || !isPlain[first])
                    AddOthers(string.Join(' ', stems), clauses, first, last);
            }
        }
    }

    private void AddOthers(string key, List<Clause> clauses, int first, int last)
    {
        var others = Thesaurus.Instance.Others(key).Select(other => (Word: other, Ways: WaysOf(other)))
            .Where(other => other.Ways.Any(words.Has)).Take(MostOthers);
        foreach (var (word, ways) in others)
        {
            _related.Add(word);
            for (var i = first; i <= last; i++)
                clauses[i] = ways.Aggregate(clauses[i], (clause, way) => clause.Or(way));
        }
    }

    private static ImmutableArray<Evidence> WaysOf(string term)
    {
        var tokens = DutchAnalyzer.Analyse(term).Where(token => token.Kind == TokenKind.Word).ToList();
        return tokens.Count == 1
            ? [.. WordWays.Of(tokens[0], RankingWeights.Related)]
            : [new SequenceEvidence([.. tokens.Select(token => token.Forms.Stem)], RankingWeights.Related)];
    }
}
