namespace PolicyArchive.Documents.Findings;

public enum FulfilmentExtent
{
    Full,
    Partial,
    Progress,
    Postponed,
    Withdrawn,
}

/// <summary>Nakoming: the text says that a promise is met, partly met, under way, late or off.</summary>
public sealed record Fulfilment : Finding
{
    public FulfilmentExtent Extent { get; init; }

    /// <summary>What it is about, without the frame: the words by which linking finds the promise.</summary>
    public string Content { get; init; } = "";

    /// <summary>The new term of a postponement.</summary>
    public Due? NewDue { get; init; }
}
