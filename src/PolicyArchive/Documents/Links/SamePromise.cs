using System.Collections.Immutable;

namespace PolicyArchive.Documents.Links;

/// <summary>Two statements that may be one promise.</summary>
/// <param name="EarlierId">Finding id of the one that comes first in time.</param>
/// <param name="Reasons">Dutch, for a clerk, the weightiest first.</param>
public sealed record SamePromise(string EarlierId, string LaterId, double Score, ImmutableArray<string> Reasons);
