using System.Collections.Immutable;

namespace PolicyArchive.Search.Matching;

internal enum ClauseRole
{
    Required,

    /// <summary>Counts for the order, is not required: a small word among others.</summary>
    Optional,
    Denied,
}

/// <summary>One thing that a document must meet, with all the ways to do so.</summary>
/// <param name="Label">As typed.</param>
internal sealed record Clause(string Label, ClauseRole Role, ImmutableArray<Evidence> Ways)
{
    public Clause Or(Evidence way) => Ways.Contains(way) ? this : this with { Ways = Ways.Add(way) };
}
