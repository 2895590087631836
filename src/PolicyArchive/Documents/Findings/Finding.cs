using System.Collections.Immutable;

namespace PolicyArchive.Documents.Findings;

/// <summary>Something that a sentence says, with the place where it says so.</summary>
public abstract record Finding
{
    /// <summary>
    /// 12 hexadecimal digits made of the document, the type, the words of the quote and its turn among equal quotes; stable as long
    /// as the text is.
    /// </summary>
    public string Id { get; init; } = "";

    public required TextSpan Span { get; init; }

    /// <summary>The rest of the quote on the next page, where it runs over a page end.</summary>
    public TextSpan? Continues { get; init; }

    /// <summary>The text of <see cref="Span"/>, joined by a space with that of <see cref="Continues"/>.</summary>
    public required string Quote { get; init; }
}

/// <summary>A term: its words and the window of dates they mean.</summary>
/// <param name="From">First day on which it may be met; null where the words set no lower bound.</param>
/// <param name="To">Last day on which it is met in time; null for vague terms and events.</param>
/// <param name="IsVague">"op korte termijn", "zo spoedig mogelijk".</param>
public sealed record Due(string Text, DateOnly? From, DateOnly? To, bool IsVague = false);

public enum PromiseStrength
{
    Explicit,
    Implicit,
    Conditional,
    Weak,
}

/// <summary>What commitments and mentions share: who promised what to whom, when and for when.</summary>
public abstract record Promise : Finding
{
    /// <summary>The promising minister or executive in the one full form; null where the text does not say.</summary>
    public string? Actor { get; init; }

    /// <summary>The assembly it was promised to: "Tweede Kamer", "Eerste Kamer", "gemeenteraad van …".</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>Surnames of the members who asked.</summary>
    public ImmutableArray<string> AskedBy { get; init; } = [];

    public DateOnly? MadeOn { get; init; }

    /// <summary>Kind of meeting or document: "mondeling overleg", "commissiedebat", "brief".</summary>
    public string? Occasion { get; init; }

    public Due? Due { get; init; }

    public PromiseStrength Strength { get; init; }

    /// <summary>What is promised, without the frame of the promising; for a bare "Ja, dat doe ik" the words of the question.</summary>
    public string Content { get; init; } = "";
}

/// <summary>Toezegging made in this text.</summary>
public sealed record Commitment : Promise;

/// <summary>The text looks back at a promise made elsewhere ("heb ik toegezegd").</summary>
public sealed record CommitmentMention : Promise;
