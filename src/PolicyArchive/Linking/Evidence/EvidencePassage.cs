using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Evidence;

/// <summary>One to three sentences of a paragraph that carry the substance.</summary>
/// <param name="First">Index of its first sentence in the section.</param>
public sealed record EvidencePassage(Citation Place, int First, int Last, Topic Topic, Fulfilment? Fulfilment, bool Encloses)
{
    /// <summary>With the next sentence, where the outcome stands when the first one only leads in.</summary>
    public required Citation Shown { get; init; }
}
