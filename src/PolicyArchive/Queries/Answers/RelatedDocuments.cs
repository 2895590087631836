using System.Collections.Immutable;

namespace PolicyArchive.Queries.Answers;

/// <summary>What stands around a document in the archive.</summary>
/// <param name="Cites">Documents whose number or reference it names.</param>
/// <param name="CitedBy">Documents that name a number or reference of this one.</param>
/// <param name="Earlier">Older documents on the same matter, most alike first.</param>
public sealed record RelatedDocuments(
    ImmutableArray<DocumentRow> Cites, ImmutableArray<DocumentRow> CitedBy, ImmutableArray<DocumentRow> Earlier);
