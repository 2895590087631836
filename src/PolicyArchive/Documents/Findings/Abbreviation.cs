namespace PolicyArchive.Documents.Findings;

/// <summary>An abbreviation that the text introduces with its long form: "Vereniging van Nederlandse Gemeenten (VNG)".</summary>
public sealed record Abbreviation : Finding
{
    public required string Short { get; init; }

    public required string Long { get; init; }
}
