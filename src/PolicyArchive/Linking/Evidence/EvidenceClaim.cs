using PolicyArchive.Linking.Promises;

namespace PolicyArchive.Linking.Evidence;

/// <summary>A passage that may keep a promise, before others' claims on it were heard.</summary>
internal sealed record EvidenceClaim(PromiseProfile Promise, PromiseTopics Topics, Section Section, EvidencePassage Passage, EvidenceSigns Signs);
