namespace PolicyArchive.Documents.Findings;

public enum EnclosureState
{
    /// <summary>Goes with this document, says the text.</summary>
    Sent,

    /// <summary>Will be sent later.</summary>
    Promised,

    /// <summary>Admitted not to have been sent.</summary>
    Omitted,
}

/// <summary>Bijlage: one thing, at one place where it is named.</summary>
public sealed record Enclosure : Finding
{
    public EnclosureState State { get; init; }

    /// <summary>The thing, without the frame: "oplegbrief van de NCDR".</summary>
    public required string Item { get; init; }

    /// <summary>When a promised one is to come.</summary>
    public Due? Due { get; init; }
}
