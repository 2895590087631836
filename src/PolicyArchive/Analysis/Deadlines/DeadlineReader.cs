using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Deadlines;

/// <summary>
/// Reads terms ("voor de zomer", "binnen zes weken", "niet eerder dan medio 2025") as windows of dates, against the day of the document and
/// the calendar of the Chamber. Dates that lie behind that day are no terms.
/// </summary>
public static class DeadlineReader
{
    /// <summary>
    /// The term that counts in a sentence: the first with a last day, else a lower bound, else an event, else vague words; null without any.
    /// </summary>
    /// <param name="documentDate">Null: only terms that name their year get dates.</param>
    /// <param name="chamber">"Eerste Kamer", "Tweede Kamer", a council or null; decides the recess.</param>
    public static Due? Read(string text, DateOnly? documentDate, string? chamber) => Choose(ReadAll(text, documentDate, chamber))?.Due;

    /// <summary>The term that <see cref="Read"/> gives, with its place.</summary>
    public static Term? Locate(string text, DateOnly? documentDate, string? chamber) => Choose(ReadAll(text, documentDate, chamber));

    /// <summary>All terms in order of place; none overlaps another.</summary>
    public static IReadOnlyList<Term> ReadAll(string text, DateOnly? documentDate, string? chamber)
    {
        var dated = new DatedTerms(text, documentDate, chamber).Read();
        if (dated.Count == 0) return LooseTerms.Read(text);
        var loose = LooseTerms.Read(text).Where(l => !dated.Exists(d => l.Start < d.End && d.Start < l.End));
        return [.. dated.Concat(loose).OrderBy(t => t.Start)];
    }

    private static Term? Choose(IReadOnlyList<Term> terms)
    {
        Term? best = null;
        foreach (var term in terms)
        {
            if (best is null || RankOf(term) < RankOf(best.Value)) best = term;
        }

        return best;
    }

    private static int RankOf(Term term)
    {
        if (term.Due.To is not null) return term.Due.Text.StartsWith("tot en met ", StringComparison.Ordinal) ? 1 : 0;
        if (term.IsLowerBound) return 2;
        return term.Due.IsVague ? 4 : 3;
    }
}
