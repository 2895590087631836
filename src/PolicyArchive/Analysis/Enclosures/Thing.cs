namespace PolicyArchive.Analysis.Enclosures;

/// <summary>A noun group that may be an enclosure.</summary>
/// <param name="First">Place of its first token in the sentence.</param>
/// <param name="Last">Place of its last token, inclusive.</param>
internal readonly record struct Thing(int First, int Last);
