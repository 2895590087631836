using System.Collections.Immutable;

namespace PolicyArchive.Search.Dutch;

/// <summary>The forms under which one word is found.</summary>
/// <param name="Exact">As written, folded: lower case, no accents, no apostrophes.</param>
/// <param name="Stem">What all its inflections share.</param>
/// <param name="Parts">Stems of the parts of a compound, in order, to be required together; empty when it is none.</param>
public sealed record WordForms(string Exact, string Stem, ImmutableArray<string> Parts);
