namespace PolicyArchive.Catalogue;

/// <summary>By what a derived index tells whether it is up to date: of this very catalogue, and how far.</summary>
/// <param name="Generation">Another one means another catalogue (anew, or restored): derive everything again.</param>
/// <param name="Sequence">Number of the last committed change to a document.</param>
public sealed record CatalogueState(string Generation, long Sequence);
