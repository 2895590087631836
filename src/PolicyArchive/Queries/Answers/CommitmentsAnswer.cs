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
/// <param name="OnlyInRegister">No text of the archive states it: document is the imported file, and page is 0; absent otherwise.</param>
/// <param name="RegisterStatus">The literal word of an imported register; of several, that of the Chamber.</param>
/// <param name="Registers">All that imported registers say of it.</param>
/// <param name="ReviewedStatus">What a person set; it stands beside <paramref name="Status"/> and changes nothing in it.</param>
/// <param name="ReviewedDue">The term that a person set with it.</param>
/// <param name="Review">What a person decided of the finding itself: <c>confirmed</c> or <c>added</c>; rejected ones are not in the register.</param>
/// <param name="Reviewed">Who decided the status, else the finding.</param>
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
    bool? OnlyInRegister,
    string? RegisterNumber,
    string? RegisterStatus,
    ImmutableArray<RegisterFacts> Registers,
    CommitmentStatus? ReviewedStatus,
    DateOnly? ReviewedDue,
    string? Review,
    ReviewFacts? Reviewed,
    ImmutableArray<RestatementFacts> Restatements,
    ImmutableArray<EvidenceFacts> Evidence,
    ImmutableArray<EventFacts> Events);

/// <summary>The same promise said again, or looked back at.</summary>
public sealed record RestatementFacts(DocumentRow Document, string Id, int Page, int Start, int Length, string Quote);

/// <summary>A passage that keeps, partly keeps, moves or ends the promise.</summary>
/// <param name="Proposed">Shown, not asserted: without effect on the status.</param>
/// <param name="Reasons">Dutch, the weightiest first.</param>
/// <param name="Review">What a person decided of the link: <c>confirmed</c>, <c>rejected</c> or <c>added</c>.</param>
/// <param name="Reviewed">Who decided it.</param>
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
    string? Review,
    ReviewFacts? Reviewed = null);

/// <summary>One step in the history of a commitment.</summary>
/// <param name="Kind">
/// <c>promised</c>, <c>restated</c>, <c>mentioned</c>; <c>fulfilled</c>, <c>partially-fulfilled</c>, <c>progress</c>, <c>postponed</c>, <c>withdrawn</c>; <c>confirmed</c>, <c>added</c>,
/// <c>link-confirmed</c>, <c>link-rejected</c>, <c>link-added</c>, <c>status-set</c>; <c>imported</c>.
/// </param>
/// <param name="Source">A document's file, a person, or a register.</param>
/// <param name="At">The moment at which a person decided or a list was imported, UTC; absent for what a document says.</param>
public sealed record EventFacts(DateOnly? On, string Kind, string Source, string Text, DateTimeOffset? At = null);
