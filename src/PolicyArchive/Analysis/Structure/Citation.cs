using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>A place with its words, as every finding carries them; made by <see cref="Sentence.Cite()"/>.</summary>
/// <param name="Continues">The part on the next page, where the words run over a page end.</param>
/// <param name="Quote">The text of the span, joined by a space with that of <paramref name="Continues"/>.</param>
public readonly record struct Citation(TextSpan Span, TextSpan? Continues, string Quote);
