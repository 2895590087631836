using System.Collections.Immutable;
using PolicyArchive.Search.Asking;
using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Matching;

/// <summary>Lets an abbreviation of the question be met by its long form, and the words of a long form by the abbreviation.</summary>
internal sealed class AbbreviationExpander(AbbreviationBook book)
{
    public void Expand(ImmutableArray<Asked> items, List<Clause> clauses)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is not AskedWord)
                continue;
            AddLongForms(items[i].Written, clauses, i);
            AddShortForms(items, clauses, i);
        }
    }

    private void AddLongForms(string written, List<Clause> clauses, int at)
    {
        if (clauses[at].Role == ClauseRole.Optional && !written.Any(char.IsUpper))
            return;
        foreach (var longForm in book.LongForms(string.Concat(AllStems(written))))
            clauses[at] = clauses[at].Or(InWords(longForm));
    }

    private void AddShortForms(ImmutableArray<Asked> items, List<Clause> clauses, int first)
    {
        var stems = new List<string>();
        var joined = "";
        for (var last = first; last < items.Length && items[last] is AskedWord word && stems.Count < book.LongestWords + 2; last++)
        {
            stems.AddRange(AbbreviationBook.Stems(word.Written));
            joined += word.Written;
            var found = book.ShortForms(string.Join(' ', stems)).Concat(book.ShortForms(string.Concat(AllStems(joined))));
            foreach (var shortForm in found)
            {
                for (var i = first; i <= last; i++)
                    clauses[i] = clauses[i].Or(InWords(shortForm));
            }
        }
    }

    private static Evidence InWords(string form)
    {
        var stems = AllStems(form);
        return stems.Length == 1
            ? new StemEvidence(stems[0], RankingWeights.Abbreviation)
            : new SequenceEvidence(stems, RankingWeights.Abbreviation);
    }

    private static ImmutableArray<string> AllStems(string form) =>
        [.. DutchAnalyzer.Analyse(form).Where(token => token.Kind == TokenKind.Word).Select(token => token.Forms.Stem)];
}
