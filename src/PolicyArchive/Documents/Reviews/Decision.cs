namespace PolicyArchive.Documents.Reviews;

/// <summary>A verdict with its signature.</summary>
public sealed record Decision(Verdict Verdict, Signature Signed);
