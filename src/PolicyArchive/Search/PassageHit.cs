using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>One or two sentences that speak of the content asked for.</summary>
/// <param name="Span">Of the page's text; <paramref name="Text"/> is that text.</param>
/// <param name="Date">The document's.</param>
/// <param name="Share">Part of the content's weight that the passage has, 0 to 1; depends on the archive of the moment, good for order only.</param>
public sealed record PassageHit(DocumentId Document, DateOnly? Date, TextSpan Span, string Text, double Share);
