using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>One to three sentences of a paragraph that carry the substance.</summary>
public sealed record EvidencePassage(Citation Place, Topic Topic, Fulfilment? Fulfilment, bool Encloses);
