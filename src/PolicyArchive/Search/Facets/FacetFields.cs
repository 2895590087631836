namespace PolicyArchive.Search.Facets;

[Flags]
internal enum FacetFields
{
    None = 0,
    Kind = 1,
    Sender = 2,
    Chamber = 4,
    Year = 8,
    Dossier = 16,
}
