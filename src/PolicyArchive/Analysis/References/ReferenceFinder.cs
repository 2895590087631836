using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.References;

/// <summary>Finds what a document cites: papers, promises, motions, letters and meetings by date, proceedings, cases, articles of law. Its own numbers are left out.</summary>
public static class ReferenceFinder
{
    public static IEnumerable<Finding> Find(DocumentReading reading)
    {
        var context = new CitingContext(reading);
        foreach (var sentence in reading.Structure.Sentences)
        {
            if (!MayCite(sentence.Text)) continue;
            foreach (var citing in CitingsOf(sentence, context)) yield return Make(sentence, citing);
        }
    }

    private static bool MayCite(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.Contains("otie", StringComparison.Ordinal) || text.Contains("gisteren", StringComparison.Ordinal) || text.Contains("CX", StringComparison.Ordinal);

    private static IEnumerable<Citing> CitingsOf(Sentence sentence, CitingContext context)
    {
        var text = sentence.Text;
        var proceedings = ProceedingsFinder.Find(text).ToList();
        var papers = Apart(DossierScanner.Find(text).Concat(RegisterNumbers.Find(text)), proceedings).Where(c => !context.IsOwn(c, sentence)).ToList();
        papers.AddRange(context.Short(text, papers));
        var motions = MotionFinder.Find(text, papers);
        context.Learn(papers, motions);
        List<Citing> found = [.. proceedings, .. papers, .. motions];
        found.AddRange(Apart(LawFinder.Find(text), found));
        found.AddRange(Outside(Dated(text, context.Date), found).Where(c => !context.IsOwn(c, sentence)));
        found.AddRange(Apart(ForeignNumbers.Find(text).Concat(context.Labelled(sentence)), found).Where(c => !context.IsOwn(c, sentence)));
        return found;
    }

    /// <summary>A day cites one thing: that with a noun before that with a verb.</summary>
    private static List<Citing> Dated(string text, DateOnly? on)
    {
        var dated = DatedDocuments.Find(text, on).Concat(InformedOn.Find(text, on)).ToList();
        dated.AddRange(Apart(AssemblyDates.Find(text, on), dated));
        dated.AddRange(Apart(ToldOn.Find(text, on), dated));
        return dated;
    }

    /// <summary>A letter may carry its number within its own citation: "een brief over de dijken (36 444-64) op 7 juni".</summary>
    private static IEnumerable<Citing> Outside(IEnumerable<Citing> candidates, List<Citing> taken) =>
        candidates.Where(c => !taken.Exists(t => t.Overlaps(c) && !(c.Start <= t.Start && t.End < c.End)));

    /// <summary>What lies over something taken is left out; the numbers of a range ("nrs. 1–3") share one place.</summary>
    private static List<Citing> Apart(IEnumerable<Citing> candidates, List<Citing> taken)
    {
        var apart = new List<Citing>();
        foreach (var candidate in candidates)
        {
            var isFree = !taken.Exists(t => t.Overlaps(candidate)) && !apart.Exists(t => t.Overlaps(candidate) && !t.SharesPlace(candidate));
            if (isFree) apart.Add(candidate);
        }

        return apart;
    }

    private static Reference Make(Sentence sentence, Citing citing)
    {
        var citation = sentence.Cite(citing.Start, citing.End - citing.Start);
        return new Reference
        {
            Span = citation.Span, Continues = citation.Continues, Quote = citation.Quote,
            Kind = citing.Kind, Normalized = citing.Normalized, Chamber = citing.Chamber, Year = citing.Year, Pages = citing.Pages,
        };
    }
}
