namespace PolicyArchive.Analysis.Structure;

/// <summary>An uninterrupted stretch of one speaker; a document without speakers is one turn of its author.</summary>
/// <param name="Number">From 0, in order of place.</param>
/// <param name="IsReported">The minutes tell it in the third person: "De heer De Raadt (SGP) vreest dat …".</param>
public sealed record Turn(int Number, Speaker Speaker, bool IsReported = false);
