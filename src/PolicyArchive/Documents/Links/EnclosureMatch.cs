using System.Collections.Immutable;

namespace PolicyArchive.Documents.Links;

/// <summary>A document that is, or may be, the thing that was enclosed or promised.</summary>
/// <param name="EnclosureId">Finding id.</param>
/// <param name="CameAlong">With the document that names it: inside it, at its end, or in the same shipment.</param>
/// <param name="Reasons">Dutch, for a clerk, the weightiest first.</param>
public sealed record EnclosureMatch(string EnclosureId, DocumentId Document, double Score, bool CameAlong, ImmutableArray<string> Reasons)
{
    /// <summary>The finding by which the document says that it sends the thing; null where the document is the thing itself.</summary>
    public string? SaidBy { get; init; }
}
