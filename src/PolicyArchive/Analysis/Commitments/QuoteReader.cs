using PolicyArchive.Analysis.Language;

namespace PolicyArchive.Analysis.Commitments;

/// <summary>Cuts from a sentence what proves the verdict: the part between semicolons in which its clause stands.</summary>
internal static class QuoteReader
{
    public static (int Start, int End) Range(SentenceReading sentence, Verdict verdict)
    {
        var clauses = sentence.Clauses;
        if (verdict.Clause.Opener is "(") return InBrackets(sentence, verdict.Clause);
        var first = clauses.IndexOf(verdict.Clause);
        while (first > 0 && clauses[first].Opener is not ";") first--;
        var last = clauses.IndexOf(verdict.Clause);
        while (last + 1 < clauses.Count && clauses[last + 1].Opener is not ";") last++;
        var isWhole = first == 0 && last == clauses.Count - 1;
        if (isWhole) return (0, sentence.Sentence.Text.Length);
        var end = clauses.GetRange(first, last - first + 1).Max(c => c.End);
        return (first == 0 ? 0 : clauses[first].Start, last == clauses.Count - 1 ? sentence.Sentence.Text.Length : end);
    }

    /// <summary>"(wordt nagezonden zodra de toets er is)": what stands between the brackets.</summary>
    private static (int Start, int End) InBrackets(SentenceReading sentence, Clause clause)
    {
        var close = sentence.Sentence.Text.IndexOf(')', clause.Start);
        return (clause.Start, close > clause.Start ? close : clause.End);
    }
}
