using System.Collections.Immutable;
using System.Globalization;
using Lucene.Net.Index;
using PolicyArchive.Search.Indexing;
using PolicyArchive.Search.Matching;
using PolicyArchive.Search.Ranking;

namespace PolicyArchive.Search.Explaining;

/// <summary>Tells in Dutch why a document stands where it stands.</summary>
internal sealed class HitExplainer(IndexReader reader, SearchPlan plan)
{
    private static readonly (string Field, string Name)[] HeadFields =
    [
        (IndexSchema.Title, "de titel"),
        (IndexSchema.Heading, "een tussenkop"),
        (IndexSchema.OwnNumber, "het eigen nummer"),
        (IndexSchema.Head, "afzender, marge of bestandsnaam"),
    ];

    public ImmutableArray<string> Explain(RankedHit hit)
    {
        var reasons = new List<string>();
        for (var i = 0; i < plan.Clauses.Length; i++)
        {
            if (plan.Clauses[i].Role != ClauseRole.Denied)
                reasons.Add($"‘{plan.Clauses[i].Label}’: {WhereFound(hit, plan.Clauses[i], i)}");
        }

        if (hit.Windows.Count > 0)
            reasons.Add(BestPassage(hit));
        if (hit.Candidate.Date is { } date)
            reasons.Add($"gedateerd in {date.Year.ToString(CultureInfo.InvariantCulture)}: nieuwer weegt iets zwaarder");
        return [.. reasons];
    }

    private string WhereFound(RankedHit hit, Clause clause, int index)
    {
        var count = hit.Occurrences.Where(occurrence => occurrence.Clause == index).DistinctBy(occurrence => occurrence.Start).Count();
        var places = new List<string>();
        if (count > 0)
            places.Add($"{count.ToString(CultureInfo.InvariantCulture)} keer in de tekst");
        foreach (var (field, name) in HeadFields)
        {
            if (TermsOf(clause).Any(term => Has(new Term(field, term), hit.Candidate.Doc)))
                places.Add($"in {name}");
        }

        return places.Count == 0 ? "niet gevonden, of alleen als kenmerk van het document" : string.Join(", ", places);
    }

    private static string BestPassage(RankedHit hit)
    {
        var best = hit.Windows[0];
        var share = (best.Share * 100).ToString("F0", CultureInfo.InvariantCulture);
        return $"de beste passage (bladzijde {best.Page.Number.ToString(CultureInfo.InvariantCulture)}) bevat {share}% van het gewicht van de vraag";
    }

    private static IEnumerable<string> TermsOf(Clause clause) => clause.Ways.SelectMany(way => way switch
    {
        StemEvidence word => [word.Stem, IndexSchema.PartTerm(word.Stem)],
        NumberEvidence number => [number.Term],
        SequenceEvidence sequence => sequence.Stems,
        NearEvidence near => near.Stems,
        ExactEvidence exact => exact.Words.Select(IndexSchema.ExactTerm),
        _ => Enumerable.Empty<string>(),
    });

    private bool Has(Term term, int doc)
    {
        var segment = reader.Leaves[ReaderUtil.SubIndex(doc, reader.Leaves)];
        var postings = segment.AtomicReader.GetTermDocsEnum(term);
        return postings is not null && postings.Advance(doc - segment.DocBase) == doc - segment.DocBase;
    }
}
