using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Reviews;

namespace PolicyArchive.Documents.Links;

/// <summary>A passage that keeps, partly keeps, moves or ends a promise: the answer to "where does it say so?".</summary>
/// <param name="PromiseId">The finding whose promise it is.</param>
/// <param name="Document">The document of the passage.</param>
/// <param name="Score">0 to 1; the lines that it is held against are those of Linking.</param>
/// <param name="Reasons">Dutch, for a clerk, the weightiest first.</param>
public sealed record EvidenceLink(
    string PromiseId, DocumentId Document, TextSpan Span, string Quote, FulfilmentExtent Extent, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>The new term that a postponement gives.</summary>
    public Due? NewDue { get; init; }

    /// <summary>Stable as long as promise, document and quote are.</summary>
    public string Id => StableId.Of("link", PromiseId, Document.Value, Quote);

    /// <summary>The text names the promise or its number; otherwise only the subject says that it is about it.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Shown, not asserted: without effect on the status.</summary>
    public bool IsProposed { get; init; }

    /// <summary>What a person decided of it; null as long as nobody did.</summary>
    public Decision? Review { get; init; }
}
