using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Queries.Answers;

public sealed class FulfilmentFacts(Fulfilment fulfilment) : FindingFacts(fulfilment)
{
    public FulfilmentExtent Extent => fulfilment.Extent;

    public string Content => fulfilment.Content;

    /// <summary>The new term of a postponement.</summary>
    public DueFacts? NewDue => DueFacts.Of(fulfilment.NewDue);
}

public sealed class EnclosureFacts(Enclosure enclosure) : FindingFacts(enclosure)
{
    public EnclosureState State => enclosure.State;

    public string Item => enclosure.Item;

    public DueFacts? Due => DueFacts.Of(enclosure.Due);
}

public sealed class ReferenceFacts(Reference reference) : FindingFacts(reference)
{
    public ReferenceKind Kind => reference.Kind;

    public string Normalized => reference.Normalized;

    public string? Chamber => reference.Chamber;

    public string? Year => reference.Year;

    public string? Pages => reference.Pages;
}

public sealed class AbbreviationFacts(Abbreviation abbreviation) : FindingFacts(abbreviation)
{
    public string Short => abbreviation.Short;

    public string Long => abbreviation.Long;
}
