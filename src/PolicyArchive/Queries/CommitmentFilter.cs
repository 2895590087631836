using System.Collections.Immutable;
using PolicyArchive.Linking.Register;

namespace PolicyArchive.Queries;

/// <summary>Which commitments are asked for; what is null or empty lets all through.</summary>
public sealed record CommitmentFilter
{
    public ImmutableArray<CommitmentStatus> Statuses { get; init; } = [];

    public bool OverdueOnly { get; init; }

    /// <summary>Words that stand in the actor's name.</summary>
    public string? Sender { get; init; }

    /// <summary><c>tk</c>, <c>ek</c>, or words of a council's name.</summary>
    public string? Chamber { get; init; }

    /// <summary>Numbers in any writing; a document of one of them states the promise, or states it again.</summary>
    public ImmutableArray<string> Dossiers { get; init; } = [];

    /// <summary>Made on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Made on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Words that must all stand in the promise, in any form.</summary>
    public string? Words { get; init; }

    /// <summary>Null: all of them.</summary>
    public int? Limit { get; init; }

    public int Offset { get; init; }
}
