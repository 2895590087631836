using System.Collections.Immutable;
using PolicyArchive.Documents.Links;
using PolicyArchive.Linking.Enclosures;
using PolicyArchive.Linking.Evidence;
using PolicyArchive.Linking.Promises;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Linking;

/// <summary>
/// Links a document with its candidates, in both directions: what it promised with what they give, what it gives with what they promised. Each
/// pair is judged by itself, so neither the order of documents nor the presence of others changes a link.
/// </summary>
public sealed class Linker(ShipmentRules shipments)
{
    /// <param name="others">Candidates; the document itself among them is passed over.</param>
    public DocumentLinks Link(LinkableDocument document, IEnumerable<LinkableDocument> others)
    {
        var repetitions = ImmutableArray.CreateBuilder<SamePromise>();
        var evidence = ImmutableArray.CreateBuilder<EvidenceLink>();
        var enclosures = ImmutableArray.CreateBuilder<EnclosureMatch>();

        AddRepetitionsWithin(document, repetitions);
        AddEvidence(document, document, evidence);
        enclosures.AddRange(document.Enclosures.Select(enclosure => AppendedEnclosureJudge.Judge(enclosure, document.Sections)).OfType<EnclosureMatch>());
        foreach (var other in others.Where(other => other.Head.Id != document.Head.Id))
        {
            foreach (var promise in document.Promises)
                foreach (var another in other.Promises) AddRepetition(promise, another, repetitions);

            AddEvidence(document, other, evidence);
            AddEvidence(other, document, evidence);
            AddEnclosures(document, other, enclosures);
            AddEnclosures(other, document, enclosures);
        }

        return new DocumentLinks(repetitions.DrainToImmutable(), evidence.DrainToImmutable(), enclosures.DrainToImmutable());
    }

    private static void AddRepetitionsWithin(LinkableDocument document, ImmutableArray<SamePromise>.Builder found)
    {
        for (var i = 0; i < document.Promises.Length; i++)
            for (var j = i + 1; j < document.Promises.Length; j++)
                AddRepetition(document.Promises[i], document.Promises[j], found);
    }

    private static void AddRepetition(PromiseProfile one, PromiseProfile other, ImmutableArray<SamePromise>.Builder found)
    {
        var judgement = SamePromiseJudge.Judge(one, other);
        if (judgement.Score < LinkLine.Proposed) return;

        var (earlier, later) = StatedPromise.ByTime.Compare(one.Stated, other.Stated) <= 0 ? (one, other) : (other, one);
        found.Add(new SamePromise(earlier.Id, later.Id, judgement.Score, judgement.Reasons));
    }

    private static void AddEvidence(LinkableDocument promising, LinkableDocument giving, ImmutableArray<EvidenceLink>.Builder found)
    {
        foreach (var promise in promising.Promises)
            found.AddRange(giving.Sections.Select(section => EvidenceJudge.Judge(promise, section)).OfType<EvidenceLink>());
    }

    private void AddEnclosures(LinkableDocument naming, LinkableDocument candidate, ImmutableArray<EnclosureMatch>.Builder found) =>
        found.AddRange(naming.Enclosures
            .Select(enclosure => EnclosureJudge.Judge(enclosure, candidate.AsEnclosure, shipments))
            .OfType<EnclosureMatch>());
}
