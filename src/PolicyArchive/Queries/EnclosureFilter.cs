using PolicyArchive.Linking.Enclosures;

namespace PolicyArchive.Queries;

/// <summary>Which enclosures are asked for; what is null lets all through.</summary>
public sealed record EnclosureFilter
{
    /// <summary>Named in a document of this day or later.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Words that stand in a sender's name.</summary>
    public string? Sender { get; init; }

    /// <summary><c>tk</c>, <c>ek</c>, or words of a council's name.</summary>
    public string? Chamber { get; init; }

    public EnclosureOutcome? Outcome { get; init; }

    /// <summary>Only what should be there and is not.</summary>
    public bool AlarmsOnly { get; init; }

    /// <summary>Null: all of them.</summary>
    public int? Limit { get; init; }

    public int Offset { get; init; }
}
