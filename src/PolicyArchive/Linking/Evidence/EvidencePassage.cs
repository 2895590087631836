using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>One to three sentences of a paragraph that carry the substance.</summary>
/// <param name="First">Index of its first sentence in the section.</param>
public sealed record EvidencePassage(Citation Place, int First, int Last, Topic Topic, Fulfilment? Fulfilment, bool Encloses);
