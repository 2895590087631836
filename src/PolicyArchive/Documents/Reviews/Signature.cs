namespace PolicyArchive.Documents.Reviews;

/// <summary>Who decided, why and when: under everything that a person decides.</summary>
/// <param name="At">UTC; stamped when it is written down.</param>
public sealed record Signature(string By, string Reason, DateTimeOffset At);
