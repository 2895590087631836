using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Documents.Links;

namespace PolicyArchive.Linking.Register;

/// <summary>One commitment: where it was first made, where it was said again, and what became of it.</summary>
/// <param name="Origin">The earliest statement in the archive; its id is the commitment's.</param>
/// <param name="Restatements">In order of time.</param>
/// <param name="Evidence">In order of time; proposed links among them.</param>
public sealed record RegisterEntry(
    StatedPromise Origin, ImmutableArray<StatedPromise> Restatements, ImmutableArray<EvidenceLink> Evidence)
{
    public string Id => Origin.Id;

    /// <summary>The archive only looks back at it: the text in which it was made is not there.</summary>
    public bool IsMadeElsewhere => Origin.Promise is CommitmentMention;

    /// <summary>The first term that was given.</summary>
    public Due? Due => Statements.Select(statement => statement.Promise.Due).FirstOrDefault(due => due is not null);

    public IEnumerable<StatedPromise> Statements => Restatements.Prepend(Origin);
}
