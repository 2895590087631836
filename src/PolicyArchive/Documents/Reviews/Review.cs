using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Documents.Reviews;

/// <summary>What a person decided: written down once, never changed; a later one of the same thing holds.</summary>
public abstract record Review(Signature Signed);

/// <summary>Of a finding; with <see cref="Verdict.Added"/> the finding itself is the person's.</summary>
public sealed record FindingReview(FindingPlace Place, Finding Finding, Verdict Verdict, Signature Signed) : Review(Signed);

/// <summary>Of a passage as evidence for a promise.</summary>
/// <param name="Promise">The statement that the link was of.</param>
/// <param name="Link">As it was, so that it stays though linking would not make it again.</param>
public sealed record LinkReview(FindingPlace Promise, EvidenceLink Link, Verdict Verdict, Signature Signed) : Review(Signed);

/// <summary>Of a commitment: what its status is, whatever the evidence shows.</summary>
/// <param name="Commitment">The statement by which the person named it.</param>
/// <param name="Status">As answers write it: <c>partially-fulfilled</c>.</param>
/// <param name="Due">The term that the person sets; null leaves it as it is.</param>
public sealed record StatusReview(FindingPlace Commitment, string Status, DateOnly? Due, Signature Signed) : Review(Signed);
