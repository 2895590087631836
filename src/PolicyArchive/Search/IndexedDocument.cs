using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Search;

/// <summary>A document as the index takes it in: text with its blocks, what its head says, and what was found in it.</summary>
/// <param name="Sequence">The catalogue's number of this change; the index tells up to which number it holds all.</param>
/// <param name="Location">Path relative to the corpus, with <c>/</c>; its words are found too.</param>
public sealed record IndexedDocument(
    DocumentId Id, long Sequence, string Location, DocumentMetadata Metadata, ImmutableArray<Page> Pages)
{
    public ImmutableArray<IndexedFinding> Findings { get; init; } = [];

    public ImmutableArray<AbbreviationPair> Abbreviations { get; init; } = [];
}
