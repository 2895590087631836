using System.Collections.Immutable;

namespace PolicyArchive.Ingestion.Verifying;

/// <summary>Whether the files are what they were, the catalogue is whole, and the index holds what the catalogue holds.</summary>
/// <param name="Files">Files compared with their SHA-256.</param>
/// <param name="Fixity">By path.</param>
/// <param name="Catalogue">What SQLite finds broken, one sentence each.</param>
/// <param name="Index">Where the index differs from the catalogue, one sentence each.</param>
public sealed record VerificationReport(
    int Files, ImmutableArray<FixityProblem> Fixity, ImmutableArray<string> Catalogue, ImmutableArray<string> Index)
{
    public bool IsInOrder => Fixity.IsEmpty && Catalogue.IsEmpty && Index.IsEmpty;
}
