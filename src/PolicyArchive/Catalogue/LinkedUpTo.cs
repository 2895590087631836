namespace PolicyArchive.Catalogue;

/// <summary>How far linking has come: all documents up to this sequence number, by these rules.</summary>
public sealed record LinkedUpTo(long Sequence, string RulesVersion);
