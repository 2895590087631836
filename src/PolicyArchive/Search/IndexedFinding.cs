using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>A finding as plain text, so that its other half can be looked for.</summary>
/// <param name="Id">The finding's own id.</param>
/// <param name="Type">As in answers: <c>commitment</c>, <c>fulfilment</c>, <c>enclosure</c>.</param>
/// <param name="Text">Quote and content: the words by which it is found.</param>
public sealed record IndexedFinding(string Id, string Type, TextSpan Span, string Text)
{
    public string? Actor { get; init; }

    /// <summary>Assemblies it was said to.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>The day it was said; null when neither text nor document gives one.</summary>
    public DateOnly? Date { get; init; }
}
