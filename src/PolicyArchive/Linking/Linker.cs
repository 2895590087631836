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

        repetitions.AddRange(RepetitionFinder.Within(document));
        AddEvidence(EvidenceFinder.Within(document), document);
        enclosures.AddRange(document.Enclosures.Select(enclosure => AppendedEnclosureJudge.Judge(enclosure, document.Sections)).OfType<EnclosureMatch>());
        foreach (var other in others.Where(other => other.Head.Id != document.Head.Id))
        {
            repetitions.AddRange(RepetitionFinder.Between(document, other));
            AddEvidence(EvidenceFinder.Between(document, other), other);
            AddEvidence(EvidenceFinder.Between(other, document), document);
            AddEnclosures(document, other, enclosures);
            AddEnclosures(other, document, enclosures);
        }

        return new DocumentLinks(repetitions.DrainToImmutable(), evidence.DrainToImmutable(), enclosures.DrainToImmutable());

        void AddEvidence(IEnumerable<EvidenceLink> links, LinkableDocument giving)
        {
            foreach (var (link, continuation) in ContinuationFinder.Find(links, giving))
            {
                evidence.Add(link);
                if (continuation is not null) repetitions.Add(continuation);
            }
        }
    }

    private void AddEnclosures(LinkableDocument naming, LinkableDocument candidate, ImmutableArray<EnclosureMatch>.Builder found)
    {
        foreach (var enclosure in naming.Enclosures)
        {
            var itself = EnclosureJudge.Judge(enclosure, candidate.AsEnclosure, shipments);
            var later = candidate.Enclosures.Select(sent => SentLaterJudge.Judge(enclosure, sent)).OfType<EnclosureMatch>();
            var best = later.Append(itself).OfType<EnclosureMatch>().MaxBy(match => match.Score);
            if (best is not null) found.Add(best);
        }
    }
}
