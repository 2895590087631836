using System.Collections.Immutable;
using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>For a word that the archive does not have: other writings of it (split in two, slips of the pen or the scanner), and says so.</summary>
internal sealed class SlipMender(ArchiveWords words)
{
    private const int ShortestPart = 3;
    private const int ShortestMended = 5;
    private const int LongWord = 8;
    private const int MostMended = 3;
    private const int MostWhole = 64;

    /// <summary>A word in fewer documents than this may as well stand there in two.</summary>
    private const int Rare = 10;

    public void Mend(ImmutableArray<Asked> items, List<Clause> clauses, List<string> notices)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is not AskedWord word)
                continue;
            if (word.Written.Any(char.IsAsciiDigit))
                clauses[i] = MendHalfNumber(clauses[i], notices);
            if (!word.Written.All(char.IsLetter))
                continue;
            var forms = DutchWords.FormsOf(word.Written);
            if (words.TermFrequency(forms.Stem) >= Rare)
                continue;
            var isKnown = words.HasAny(clauses[i]);
            foreach (var (way, isWritten) in Splits(forms.Exact))
            {
                clauses[i] = clauses[i].Or(way);
                isKnown |= isWritten;
            }

            if (!isKnown)
                clauses[i] = MendSlip(clauses[i], forms.Exact, notices);
        }
    }

    /// <summary>"antidiscriminatie voorziening" for "antidiscriminatievoorziening": two words of the archive that make up this one.</summary>
    private IEnumerable<(SequenceEvidence Way, bool IsWritten)> Splits(string word)
    {
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            var (first, second) = (word[..at], word[at..]);
            if (words.Frequency(first) > 0 && words.TermFrequency(DutchWords.FormsOf(second).Stem) > 0)
                yield return (new SequenceEvidence([DutchWords.FormsOf(first).Stem, DutchWords.FormsOf(second).Stem], RankingWeights.Joined), words.Frequency(second) > 0);
        }
    }

    /// <summary>"T0321" and "TZG-2023": the beginning of a number that the archive has only whole.</summary>
    private Clause MendHalfNumber(Clause clause, List<string> notices)
    {
        if (words.HasAny(clause))
            return clause;
        var beginnings = clause.Ways.Select(way => way switch { NumberEvidence number => number.Term, StemEvidence word => word.Stem, _ => null });
        foreach (var beginning in beginnings.OfType<string>())
        {
            var whole = words.Beginning(beginning, MostWhole).Select(found => found.Word).ToImmutableArray();
            if (whole.Length == 0)
                continue;
            notices.Add($"‘{clause.Label}’ komt in het archief niet als heel nummer voor; gezocht is op nummers die zo beginnen.");
            return clause.Or(new PrefixEvidence(beginning, whole, RankingWeights.Fuzzy));
        }

        return clause;
    }

    private Clause MendSlip(Clause clause, string word, List<string> notices)
    {
        if (word.Length < ShortestMended)
            return clause;
        var near = words.Near(word, word.Length < LongWord ? 1 : 2, MostMended);
        if (near.Count == 0)
            return clause;
        var others = string.Join(", ", near.Select(found => $"‘{found.Word}’"));
        notices.Add($"‘{clause.Label}’ komt in het archief niet voor; gezocht is op {others}.");
        return near.Aggregate(clause, (mended, found) => mended.Or(new StemEvidence(DutchWords.FormsOf(found.Word).Stem, RankingWeights.Fuzzy)));
    }
}
