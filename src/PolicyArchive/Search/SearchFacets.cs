using System.Collections.Immutable;

namespace PolicyArchive.Search;

/// <summary>How many documents stand behind each value, most first. Each facet respects the filters of the others, not its own.</summary>
/// <param name="Kind">Kebab-case, as in answers: <c>cover-letter</c>.</param>
/// <param name="Year">Newest first.</param>
public sealed record SearchFacets(
    ImmutableArray<FacetCount> Kind, ImmutableArray<FacetCount> Sender, ImmutableArray<FacetCount> Chamber,
    ImmutableArray<FacetCount> Year, ImmutableArray<FacetCount> Dossier)
{
    public static readonly SearchFacets None = new([], [], [], [], []);
}
