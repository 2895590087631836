using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Queries.Answers;

/// <summary>The register of commitments on a day.</summary>
/// <param name="Total">Number that pass the filters, also beyond this page of the answer.</param>
public sealed record CommitmentsAnswer(
    DateOnly AsOf, int Total, CoverageFacts Coverage, ImmutableArray<CommitmentEntry> Commitments);

/// <summary>One commitment: its words, who, to whom, when and for when; what became of it, and where that is said.</summary>
/// <param name="Id">That of its earliest finding.</param>
/// <param name="Text">What is promised, without the frame.</param>
/// <param name="CurrentDue">The term after all shifts.</param>
/// <param name="Status">What the evidence in the archive shows.</param>
/// <param name="Overdue">The current term has passed and it is not wholly met or off.</param>
/// <param name="MadeElsewhere">The archive only looks back at it; absent otherwise.</param>
/// <param name="RegisterStatus">The literal word of an imported register.</param>
/// <param name="ReviewedStatus">What a person decided.</param>
public sealed record CommitmentEntry(
    string Id,
    string Text,
    DocumentRow Document,
    int Page,
    int Start,
    int Length,
    string Quote,
    string? Actor,
    ImmutableArray<string> To,
    ImmutableArray<string> AskedBy,
    DateOnly? MadeOn,
    DueFacts? Due,
    DueFacts? CurrentDue,
    CommitmentStatus Status,
    bool Overdue,
    bool? MadeElsewhere,
    string? RegisterNumber,
    string? RegisterStatus,
    CommitmentStatus? ReviewedStatus,
    ImmutableArray<RestatementFacts> Restatements,
    ImmutableArray<EvidenceFacts> Evidence,
    ImmutableArray<EventFacts> Events);

/// <summary>The same promise said again, or looked back at.</summary>
public sealed record RestatementFacts(DocumentRow Document, string Id, int Page, int Start, int Length, string Quote);

/// <summary>A passage that keeps, partly keeps, moves or ends the promise.</summary>
/// <param name="Proposed">Shown, not asserted: without effect on the status.</param>
/// <param name="Reasons">Dutch, the weightiest first.</param>
/// <param name="Review">What a person decided of the link: <c>confirmed</c> or <c>rejected</c>.</param>
public sealed record EvidenceFacts(
    string Id,
    DocumentRow Document,
    int Page,
    int Start,
    int Length,
    string Quote,
    FulfilmentExtent Extent,
    double Score,
    bool Proposed,
    ImmutableArray<string> Reasons,
    DueFacts? NewDue,
    string? Review);

/// <summary>One step in the history of a commitment.</summary>
/// <param name="Source">A document's file, a person, or a register.</param>
public sealed record EventFacts(DateOnly? On, string Kind, string Source, string Text);
