namespace PolicyArchive.Documents.Findings;

/// <summary>What a citation points at. Written in answers as kebab-case: <c>own-reference</c>.</summary>
public enum ReferenceKind
{
    Kamerstuk,
    Toezegging,
    Motion,
    Letter,
    Debate,
    Handelingen,
    Answer,
    Case,
    Document,
    Activity,
    OwnReference,
    Law,
}

/// <summary>Verwijzing: a citation of something outside this document.</summary>
public sealed record Reference : Finding
{
    public ReferenceKind Kind { get; init; }

    /// <summary>One form for all writings: <c>36410-VII-12</c>, <c>TZ202306-026</c>, an ISO date for letters and debates.</summary>
    public required string Normalized { get; init; }

    /// <summary><c>I</c> or <c>II</c>, where the citation says so.</summary>
    public string? Chamber { get; init; }

    /// <summary>Session year (vergaderjaar) as <c>2023-2024</c>.</summary>
    public string? Year { get; init; }

    /// <summary>Cited pages, as <c>3-4</c>.</summary>
    public string? Pages { get; init; }
}
