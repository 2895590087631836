namespace PolicyArchive.Documents.Registers;

/// <summary>A record with the moment of its import; a later import of the same one takes its place, and the earlier stays as history.</summary>
/// <param name="At">UTC.</param>
public sealed record ImportedRecord(RegisterRecord Record, DateTimeOffset At);
