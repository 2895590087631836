using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Enclosures;

namespace PolicyArchive.Queries.Answers;

/// <summary>What was promised or said to be enclosed, and whether it is there.</summary>
/// <param name="Documents">Number of documents that were looked at.</param>
/// <param name="Total">Number that pass the filters, also beyond this page of the answer.</param>
public sealed record EnclosuresAnswer(
    DateOnly AsOf, CoverageFacts Coverage, int Documents, int Total, ImmutableArray<EnclosureEntry> Findings);

/// <summary>One thing that a document names.</summary>
/// <param name="Due">Its term; for a promise without one the half-year turn.</param>
/// <param name="Mentions">Every place where it is named, this one too.</param>
/// <param name="Match">The document that it is; absent when none was found.</param>
/// <param name="Reasons">Dutch: why the match was taken, or what was looked for and where.</param>
/// <param name="Review">What a person decided: <c>confirmed</c>, <c>rejected</c> (then it raises no alarm) or <c>added</c>.</param>
/// <param name="Reviewed">Who decided it.</param>
public sealed record EnclosureEntry(
    string Id,
    DocumentRow Document,
    int Page,
    int Start,
    int Length,
    string Quote,
    string Item,
    EnclosureState State,
    EnclosureOutcome Outcome,
    DueFacts? Due,
    ImmutableArray<MentionPlace> Mentions,
    EnclosureFound? Match,
    ImmutableArray<string> Reasons,
    string? Review,
    ReviewFacts? Reviewed);

public sealed record MentionPlace(DocumentRow Document, int Page, string Quote);

/// <param name="Score">0 to 1.</param>
public sealed record EnclosureFound(DocumentRow Document, double Score);
