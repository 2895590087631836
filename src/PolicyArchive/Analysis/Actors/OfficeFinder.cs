namespace PolicyArchive.Analysis.Actors;

/// <summary>An office named in a text: "de minister van BZK", "Staatssecretaris Hoogenkamp van Verkeer en Waterstaat", "mijn ambtgenoot van Financiën".</summary>
/// <param name="Office">Null where only role and name stand there: "minister Hoogeslag".</param>
/// <param name="Person">Surname between role and field, or behind the role; empty when none stands there.</param>
internal readonly record struct OfficeMention(int Start, int End, OfficeRole Role, Office? Office, string Person);

/// <summary>Finds offices by their role words, from left to right.</summary>
internal static class OfficeFinder
{
    private static readonly (string Word, OfficeRole Role)[] RoleWords =
    [
        ("minister-president", OfficeRole.PrimeMinister), ("ministers", OfficeRole.Minister), ("minister", OfficeRole.Minister), ("staatssecretarissen", OfficeRole.StateSecretary),
        ("staatssecretaris", OfficeRole.StateSecretary), ("ambtgenoot", OfficeRole.Minister), ("ambtsgenoot", OfficeRole.Minister), ("collega", OfficeRole.Minister), ("stas", OfficeRole.StateSecretary),
    ];

    public static IEnumerable<OfficeMention> Find(string text)
    {
        if (!MayName(text)) yield break;
        for (var i = 0; i < text.Length; i++)
        {
            var opensWord = char.IsLetter(text[i]) && (i == 0 || !char.IsLetter(text[i - 1]) && text[i - 1] != '-');
            if (!opensWord || RoleAt(text, i) is not { } role) continue;
            var mention = Read(text, i, i + role.Word.Length, role.Role, role.Word);
            if (mention is null) continue;
            yield return mention.Value;
            i = mention.Value.End - 1;
        }
    }

    private static bool MayName(string text) =>
        text.Contains("inister", StringComparison.Ordinal) || text.Contains("taatssecretaris", StringComparison.Ordinal) || text.Contains("MINISTER", StringComparison.Ordinal)
        || text.Contains("STAATSSECRETARIS", StringComparison.Ordinal) || text.Contains("genoot", StringComparison.Ordinal) || text.Contains("collega ", StringComparison.Ordinal);

    private static (string Word, OfficeRole Role)? RoleAt(string text, int i)
    {
        if ((text[i] | 0x20) is not ('m' or 's' or 'a' or 'c')) return null;
        foreach (var role in RoleWords)
        {
            var fits = string.Compare(text, i, role.Word, 0, role.Word.Length, StringComparison.OrdinalIgnoreCase) == 0;
            var end = i + role.Word.Length;
            if (fits && (end == text.Length || !char.IsLetter(text[end]))) return role;
        }

        return null;
    }

    private static OfficeMention? Read(string text, int start, int end, OfficeRole role, string word)
    {
        if (role == OfficeRole.PrimeMinister) return new OfficeMention(start, end, role, new Office(role, "minister-president", ["az"]), "");
        var (person, at) = PersonAt(text, end);
        var field = FieldAt(text, at) ?? BareFieldAt(text, end, role);
        if (field is { } found && OfficeNames.Read(text, found.Start, role, found.IsFor) is { } office)
            return new OfficeMention(start, office.End, role, office.Office, found.Start < at ? "" : person);
        var isForeign = field is { } unknown && unknown.Start < text.Length && char.IsUpper(text[unknown.Start]);
        if (isForeign) return null;
        if (InBrackets(text, at, role) is { } bracketed) return new OfficeMention(start, bracketed.End, role, bracketed.Office, person);
        var isColleague = word is "ambtgenoot" or "ambtsgenoot" or "collega";
        return isColleague ? null : new OfficeMention(start, Math.Max(end, at), role, null, person);
    }

    /// <summary>"van " or "voor " at the place, and where the field behind it begins.</summary>
    private static (int Start, bool IsFor)? FieldAt(string text, int at)
    {
        if (Follows(text, at, " van ")) return (at + 5, false);
        if (Follows(text, at, " voor ")) return (at + 6, true);
        return null;
    }

    /// <summary>"Minister Financiën", "staatssecretaris Rechtsbescherming": the field without a preposition.</summary>
    private static (int Start, bool IsFor)? BareFieldAt(string text, int end, OfficeRole role) =>
        end + 2 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && OfficeNames.Read(text, end + 1, role, false) is not null ? (end + 1, false) : null;

    private static bool Follows(string text, int at, string word) =>
        at + word.Length <= text.Length && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Capitalised words, with the prefixes of names before them; initials and titles are left out of the name.</summary>
    private static (string Person, int End) PersonAt(string text, int at)
    {
        var end = PersonName.End(text, at);
        return end > at ? (text[at..end].Trim(), end) : ("", at);
    }

    private static (Office Office, int End)? InBrackets(string text, int at, OfficeRole role)
    {
        var open = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (open >= text.Length || text[open] != '(') return null;
        var close = text.IndexOf(')', open);
        if (close < 0 || close - open > 60) return null;
        return OfficeNames.Read(text, open + 1, role, true) is { } office && office.End == close ? (office.Office, close + 1) : null;
    }
}
