using System.Collections.Frozen;
using System.Text;

namespace PolicyArchive.Analysis.Actors;

/// <summary>
/// All names by which an office is called behind "minister van" and the like. Compared by their letters alone, so that case, commas, line-end
/// hyphens and lost spaces do not matter.
/// </summary>
internal static class OfficeNames
{
    private const int LongestName = 60;

    private static readonly FrozenDictionary<string, (string Name, IReadOnlyList<string> Keys)> OfMinistries = MinistryNames();
    private static readonly FrozenDictionary<string, (string Name, IReadOnlyList<string> Keys)> MinisterFields = Fields("minister");
    private static readonly FrozenDictionary<string, (string Name, IReadOnlyList<string> Keys)> SecretaryFields = Fields("staatssecretaris");

    /// <summary>The office whose field begins at <paramref name="start"/> (behind "van" or "voor"), and where the name ends.</summary>
    public static (Office Office, int End)? Read(string text, int start, OfficeRole role, bool isFor)
    {
        var letters = new StringBuilder(LongestName);
        (Office, int)? best = null;
        for (var i = start; i < text.Length && letters.Length <= LongestName; i++)
        {
            if (text[i] is '.' or ';' or '(' or ')' or ':') break;
            if (char.IsLetter(text[i]) || text[i] == '&') letters.Append(char.ToLowerInvariant(text[i]));
            var endsWord = i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]) && text[i + 1] != '&' || char.IsDigit(text[i + 1]);
            if (endsWord && letters.Length > 1 && Find(letters.ToString(), role, isFor) is { } office) best = (office, i + 1);
        }

        return best;
    }

    /// <summary>The ministry behind "ministerie van" or in brackets; null when the name is none.</summary>
    public static IReadOnlyList<string>? KeysOf(string name) => OfMinistries.TryGetValue(LettersOf(name), out var found) ? found.Keys : null;

    private static Office? Find(string letters, OfficeRole role, bool isFor)
    {
        var isSecretary = role == OfficeRole.StateSecretary;
        var fields = isSecretary ? SecretaryFields : MinisterFields;
        if ((isFor || isSecretary) && fields.TryGetValue(letters, out var field)) return new Office(role, isSecretary ? $"staatssecretaris {field.Name}" : $"minister voor {field.Name}", field.Keys);
        if (OfMinistries.TryGetValue(letters, out var ministry)) return new Office(role, $"{(isSecretary ? "staatssecretaris" : "minister")} van {ministry.Name}", ministry.Keys);
        return fields.TryGetValue(letters, out field) ? new Office(role, $"minister voor {field.Name}", field.Keys) : null;
    }

    private static FrozenDictionary<string, (string, IReadOnlyList<string>)> MinistryNames() =>
        Ministries.All.SelectMany(m => m.Short.Append(m.Name).Select(n => (Letters: LettersOf(n), Ministry: m)))
            .GroupBy(n => n.Letters, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (g.Last().Ministry.Name, (IReadOnlyList<string>)[.. g.Select(n => n.Ministry.Key).Distinct()]), StringComparer.Ordinal);

    private static FrozenDictionary<string, (string, IReadOnlyList<string>)> Fields(string role) =>
        Table.Rows("Actors.portfolios.tsv").Where(r => r[0] == role)
            .ToFrozenDictionary(r => LettersOf(r[1]), r => (r[1], (IReadOnlyList<string>)[r[2]]), StringComparer.Ordinal);

    private static string LettersOf(string name) => string.Concat(name.Where(c => char.IsLetter(c) || c == '&')).ToLowerInvariant();
}
