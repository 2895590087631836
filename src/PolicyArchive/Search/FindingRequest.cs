using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>Asks for the findings that speak of a content.</summary>
/// <param name="Content">A sentence or a few: its rarest words are looked for; a finding need not have them all.</param>
public sealed record FindingRequest(string Content)
{
    /// <summary>As in answers: <c>commitment</c>. Empty: all.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>First day on which it was said, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Full names of assemblies, any of which it was said to. Empty: all.</summary>
    public ImmutableArray<string> Chambers { get; init; } = [];

    /// <summary>Full forms, any of which said it. Empty: all.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>The document that asks.</summary>
    public DocumentId? Except { get; init; }

    public int Limit { get; init; } = 50;
}
