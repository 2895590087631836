using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Reads from the head of minutes who sits at the table for the executive: "Namens GS: de heer J. Tuinstra (mobiliteit)", "Wethouders: …".</summary>
internal sealed partial class ParticipantList
{
    private const int PassagesOfHead = 30;
    private const int LongestList = 300;

    private readonly Dictionary<string, string> _officeOf = new(StringComparer.OrdinalIgnoreCase);

    public ParticipantList(List<Passage> passages)
    {
        var head = string.Join('\n', passages.Take(PassagesOfHead).Select(passage => passage.Text));
        foreach (Match label in Table().Matches(head))
        {
            var list = head.AsSpan(label.Index + label.Length);
            if (NextLabel().EnumerateMatches(list) is var next && next.MoveNext()) list = list[..next.Current.Index];
            var people = list[..Math.Min(list.Length, LongestList)].ToString();
            foreach (Match person in Person().Matches(people)) _officeOf.TryAdd(person.Groups["name"].Value, OfficeOf(label.Value));
        }
    }

    /// <summary>"gedeputeerde" or "wethouder"; null for everybody else at the table.</summary>
    public string? ExecutiveOffice(string name) => _officeOf.GetValueOrDefault(name);

    private static string OfficeOf(string label)
    {
        var isProvince = label.Contains("GS", StringComparison.Ordinal) || label.Contains("edeputeerde", StringComparison.Ordinal);
        return isProvince ? "gedeputeerde" : "wethouder";
    }

    [GeneratedRegex(@"\b(?:[Nn]amens (?:GS|[Gg]edeputeerde [Ss]taten|het [Cc]ollege(?: van (?:B ?(?:en|&) ?W|[Bb]urgemeester en [Ww]ethouders))?|B ?(?:en|&) ?W)|[Gg]edeputeerden?|[Ww]ethouders?|[Cc]ollege(?:leden)?|[Pp]ortefeuillehouders?)(?: ?: ?| {1,}|\n)(?=(?:de heer|mevrouw|dhr\.|mw\.|mevr\.|De heer|Mevrouw|wethouder|gedeputeerde) )",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Table();

    [GeneratedRegex(@"\b(?:Voorzitter|(?:Commissie)?[Gg]riffier|Staten(?:leden|griffie)|Raads(?:leden|griffie)|(?:Commissie)?[Ll]eden|Aanwezig|Afwezig|Insprekers?|Ambtelijk|Notulist|Verslag|Secretaris)\b|\n\d{1,2}\. ", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex NextLabel();

    [GeneratedRegex(@"(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|wethouder|gedeputeerde) (?:(?:drs?|mr|ir|ing|prof)\. ?)*(?:\p{Lu}\. ?)*(?<name>(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]en?|[Tt]er|[Hh]et|'t|[Oo]p|[Ii]n|[Ll]a|[Ee]l) )*\p{Lu}[\p{L}'’-]+(?:-\p{Lu}[\p{L}'’-]+)*)",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Person();
}
