using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>A document that answers.</summary>
/// <param name="Score">Comparable within one answer only.</param>
/// <param name="Passages">The best one or two, best first; empty when only the head of the document answers.</param>
public sealed record SearchHit(DocumentId Id, double Score, ImmutableArray<Passage> Passages)
{
    /// <summary>Words of the query that the document lacks; empty for a complete hit.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Dutch sentences; empty unless asked for.</summary>
    public ImmutableArray<string> Explanation { get; init; } = [];
}
