namespace PolicyArchive.Search.Dutch.Compounds;

/// <param name="Word">The word that the part would be by itself, still inflected.</param>
/// <param name="Commonness">Binary logarithm of the number of compounds that have it, 0 to 9.</param>
internal readonly record struct CompoundPart(string Word, int Commonness);
