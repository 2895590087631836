using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Queries.Answers;

/// <summary>A document in one line: enough to recognise it and to open it.</summary>
public sealed record DocumentRow(
    string Id, string File, string? Title, DocumentKind Kind, DateOnly? Date, ImmutableArray<string> Senders);
