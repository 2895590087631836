using PolicyArchive.Search.Dutch;
using PolicyArchive.Search.Numbers;

namespace PolicyArchive.Search.Facets;

/// <summary>Whether a value of the archive is what a person asked for in a filter.</summary>
internal static class FilterNames
{
    public static bool IsSender(string sender, string asked)
    {
        var (name, words) = (Folding.Fold(sender), Folding.Fold(asked));
        return name.Contains(words, StringComparison.Ordinal) || InitialsOf(sender).Contains(words);
    }

    public static bool IsChamber(string chamber, string asked) =>
        Folding.Fold(chamber).Contains(Folding.Fold(Chambers.FullName(asked)), StringComparison.Ordinal);

    public static bool IsDossier(string dossier, string asked)
    {
        var number = DossierNumber.Normalize(asked);
        return dossier.Equals(number, StringComparison.OrdinalIgnoreCase)
            || dossier.StartsWith(number + "-", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"minister van Justitie en Veiligheid" is known as "jv" and "jenv".</summary>
    private static HashSet<string> InitialsOf(string sender)
    {
        var words = sender.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Where(word => char.IsUpper(word[0])).Select(word => word[0]);
        var withAnd = words.Where(word => char.IsUpper(word[0]) || word == "en").Select(word => word == "en" ? "en" : word[..1]);
        return [Folding.Fold(string.Concat(capitals)), Folding.Fold(string.Concat(withAnd))];
    }
}
