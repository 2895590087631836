using System.Collections.Immutable;

namespace PolicyArchive.Queries.Answers;

/// <summary>The pages of a document, in order.</summary>
public sealed record DocumentText(string Id, ImmutableArray<PageFacts> Pages);

/// <summary>What was found in a document, in order of place.</summary>
public sealed record DocumentFindings(ImmutableArray<FindingFacts> Findings);
