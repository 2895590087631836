using System.Collections.Immutable;

namespace PolicyArchive.Documents.Links;

/// <summary>All that linking found between one document and others, in both directions.</summary>
public sealed record DocumentLinks(
    ImmutableArray<SamePromise> Repetitions, ImmutableArray<EvidenceLink> Evidence, ImmutableArray<EnclosureMatch> Enclosures);
