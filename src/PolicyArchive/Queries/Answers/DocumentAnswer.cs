using System.Collections.Immutable;

namespace PolicyArchive.Queries.Answers;

/// <summary>What <c>show</c> says of a stored document: its head, pages and findings, and who cites it.</summary>
/// <param name="Findings">In order of place; its references are what it cites.</param>
public sealed record DocumentAnswer(
    DocumentFacts Document, ImmutableArray<PageFacts> Pages, ImmutableArray<FindingFacts> Findings, ImmutableArray<DocumentRow> CitedBy);
