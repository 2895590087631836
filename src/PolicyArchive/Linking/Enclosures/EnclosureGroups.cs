using System.Collections.Immutable;
using PolicyArchive.Documents.Findings;
using PolicyArchive.Linking.Topics;

namespace PolicyArchive.Linking.Enclosures;

/// <summary>The things that one document names, each with all the places where it is named.</summary>
public static class EnclosureGroups
{
    /// <summary>So much of the shorter name must stand in the longer one.</summary>
    private const double SameName = 0.75;

    /// <param name="named">Enclosures of one document in order of place.</param>
    /// <param name="restate">Whether two of them stand in two statements of one promise: minutes name again in the list of promises what was said an hour before.</param>
    public static ImmutableArray<ImmutableArray<EnclosureProfile>> Of(IEnumerable<EnclosureProfile> named, Func<Enclosure, Enclosure, bool> restate)
    {
        var groups = new List<List<EnclosureProfile>>();
        foreach (var enclosure in named)
        {
            var group = groups.Find(group => AreSameThing(group[0], enclosure) || restate(group[0].Enclosure, enclosure.Enclosure));
            if (group is null) groups.Add([enclosure]);
            else group.Add(enclosure);
        }

        return [.. groups.Select(group => group.ToImmutableArray())];
    }

    private static bool AreSameThing(EnclosureProfile one, EnclosureProfile other)
    {
        if (one.Enclosure.State != other.Enclosure.State) return false;
        if (string.Equals(one.Enclosure.Item, other.Enclosure.Item, StringComparison.OrdinalIgnoreCase)) return true;
        return Share(one.Topic, other.Topic) >= SameName && one.Kind == other.Kind;
    }

    private static double Share(Topic one, Topic other) => one.Weight <= other.Weight ? one.In(other).Share : other.In(one).Share;
}
