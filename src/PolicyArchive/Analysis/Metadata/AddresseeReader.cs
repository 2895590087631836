using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Actors;
using PolicyArchive.Analysis.Structure;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>To whom a letter goes; of minutes the assembly that met.</summary>
internal static partial class AddresseeReader
{
    public const string SecondChamber = "Tweede Kamer";
    public const string FirstChamber = "Eerste Kamer";

    public static ImmutableArray<string> Read(DocumentStructure structure, DocumentHead head, string fileName)
    {
        var top = string.Join('\n', head.Lines);
        if (structure.Style == DocumentStyle.Letter && Addressed(structure, top) is { Count: > 0 } addressed) return [.. addressed];
        if (structure.Style is DocumentStyle.Debate or DocumentStyle.ReportedDebate) return OfMeeting(structure, head, top, fileName);
        return structure.Style == DocumentStyle.Letter ? ByAddress(structure) : [];
    }

    private static List<string> Addressed(DocumentStructure structure, string top)
    {
        var found = new List<string>();
        foreach (Match match in Chamber().Matches(top)) Add(found, match.Groups["which"].Value.Equals("eerste", StringComparison.OrdinalIgnoreCase) ? FirstChamber : SecondChamber);
        if (BothChambers().IsMatch(top)) { Add(found, FirstChamber); Add(found, SecondChamber); }
        if (found.Count > 0) return found;
        if (Council().Match(top) is { Success: true } council) Add(found, CouncilName(council.Groups["place"].Value, top));
        else if (StatesIn(structure, top) is { } states) Add(found, states);
        else if (ToOffice().Match(top) is { Success: true } office) AddOffice(found, office.Value);
        if (found.Count == 0 && SignedByProvince(structure) is { } province) Add(found, province);
        var isCouncil = found.Count == 0 && structure.Sentences.Any(s => s.Zone == Zone.Salutation && s.Text.Contains("raad", StringComparison.OrdinalIgnoreCase));
        if (isCouncil && Municipality().Match(top) is { Success: true } municipality) Add(found, $"gemeenteraad van {municipality.Groups["place"].Value}");
        return found;
    }

    /// <summary>"provinciale staten van Veldrijk"; the province may stand in the letterhead or under the letter only.</summary>
    private static string? StatesIn(DocumentStructure structure, string top)
    {
        if (States().Match(top) is { Success: true } states) return $"provinciale staten van {states.Groups["place"].Value}";
        if (!StatesAlone().IsMatch(top)) return null;
        var place = ProvinceUnder(structure) ?? (Province().Match(top) is { Success: true } province ? NameOf(province.Groups["place"].Value) : null);
        return place is null ? "provinciale staten" : $"provinciale staten van {place}";
    }

    /// <summary>"OOSTMARK" as letterheads shout it, becomes "Oostmark".</summary>
    private static string NameOf(string place) =>
        place.Any(char.IsLower) ? place : string.Join('-', place.Split('-').Select(p => p.Length < 2 ? p : p[..1] + p[1..].ToLowerInvariant()));

    /// <summary>Gedeputeerde staten who write of "uw Staten" or greet "Statenleden" write to the Staten of their province.</summary>
    private static string? SignedByProvince(DocumentStructure structure)
    {
        if (ProvinceUnder(structure) is not { } place) return null;
        var speaksToStates = structure.Sentences.Any(s => s.Text.Contains("uw Staten", StringComparison.Ordinal) || s.Text.Contains("Statenleden", StringComparison.Ordinal));
        return speaksToStates ? $"provinciale staten van {place}" : null;
    }

    private static string? ProvinceUnder(DocumentStructure structure)
    {
        var signature = structure.Sentences.Where(s => s.Zone == Zone.Signature).Select(s => Deputies().Match(s.Passage.Text)).FirstOrDefault(m => m.Success);
        return signature?.Groups["place"].Value;
    }

    private static string CouncilName(string place, string top)
    {
        if (place.Length > 0) return $"gemeenteraad van {place}";
        return Municipality().Match(top) is { Success: true } m ? $"gemeenteraad van {m.Groups["place"].Value}" : "gemeenteraad";
    }

    private static void AddOffice(List<string> found, string line)
    {
        foreach (var mention in OfficeFinder.Find(line))
        {
            if (mention.Office is { } office) Add(found, office.Name);
        }
    }

    private static ImmutableArray<string> OfMeeting(DocumentStructure structure, DocumentHead head, string top, string fileName)
    {
        var where = top + "\n" + string.Join('\n', head.Margin) + "\n" + fileName;
        if (where.Contains("h-ek-", StringComparison.Ordinal) || SenateFile().IsMatch(fileName) || FirstName(where) == FirstChamber) return [FirstChamber];
        if (where.Contains("h-tk-", StringComparison.Ordinal) || FirstName(where) == SecondChamber) return [SecondChamber];
        if (Council().Match(where) is { Success: true } council) return [CouncilName(council.Groups["place"].Value, where)];
        if (StatesIn(structure, where) is { } states) return [states];
        var foot = structure.Passages.Select(p => FootOfSession().Match(p.Text)).FirstOrDefault(m => m.Success);
        if (foot is not null) return [foot.Groups["which"].Value];
        return structure.Sentences.Any(s => s.Speaker.Label.Contains("inister", StringComparison.Ordinal) || s.Speaker.Label.Contains("taatssecretaris", StringComparison.Ordinal)) ? ByAddress(structure) : [];
    }

    private static string? FirstName(string text) => AnyChamber().Match(text) is { Success: true } m ? m.Value : null;

    /// <summary>"uw Kamer", "de Kamer": the one Chamber the text names as its own, else the Tweede Kamer, which gets by far the most.</summary>
    private static ImmutableArray<string> ByAddress(DocumentStructure structure)
    {
        var speaksToChamber = false;
        foreach (var sentence in structure.Sentences)
        {
            if (sentence.Text.Contains("Kamer", StringComparison.Ordinal) && SpeaksToSenate().IsMatch(sentence.Text)) return [FirstChamber];
            speaksToChamber |= sentence.Text.Contains("w Kamer", StringComparison.Ordinal) || sentence.Text.Contains("e Kamer", StringComparison.Ordinal) || sentence.Text.Contains("oorzitter", StringComparison.Ordinal);
        }

        return speaksToChamber ? [SecondChamber] : [];
    }

    private static void Add(List<string> found, string name)
    {
        if (!found.Contains(name)) found.Add(name);
    }

    private const string Place = @"(?<place>(?:'s-|’s-|Den |De )?\p{Lu}[\p{L}-]+(?: (?:aan|op|bij) (?:den |de )?\p{Lu}[\p{L}-]+)?)";

    [GeneratedRegex(@"[Vv]oorzitters? van (?:de )?(?<which>Eerste|Tweede|eerste|tweede) (?:en (?:van )?(?:de )?(?:Eerste|Tweede) )?Kamer", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Chamber();

    [GeneratedRegex(@"(?:Eerste en (?:van )?(?:de )?Tweede|Tweede en (?:van )?(?:de )?Eerste) Kamer|[Vv]oorzitters van (?:de )?beide Kamers", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex BothChambers();

    [GeneratedRegex(@"(?:[Gg]emeenteraad|(?:leden van de|[Aa]an de) (?:gemeente)?raad|[Rr]aad der gemeente|[Rr]aadsvergadering)(?:(?: van)?(?: de gemeente)? " + Place + ")?", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Council();

    [GeneratedRegex(@"[Pp]rovinciale [Ss]taten van(?: de provincie)? " + Place, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex States();

    [GeneratedRegex(@"[Pp]rovinciale [Ss]taten|PROVINCIALE STATEN|[Ss]tatencommissie|STATENCOMMISSIE|[Ss]tatengriffie|Statenleden|STATENBRIEF", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex StatesAlone();

    [GeneratedRegex(@"(?:[Pp]rovincie|PROVINCIE) " + Place, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Province();

    [GeneratedRegex(@"[Gg]edeputeerde [Ss]taten van(?: de provincie)? " + Place, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Deputies();

    /// <summary>Handelingen are stored as "EK-2022-2023-12-8" or "h-ek-20222023-12-8".</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:EK|ek)[-_ ]\d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex SenateFile();

    [GeneratedRegex(@"[Gg]emeente " + Place, RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Municipality();

    [GeneratedRegex(@"(?m)^Aan (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)[^\n]*", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex ToOffice();

    /// <summary>Its members are named as those who asked, or the other Chamber as someone else who got a copy.</summary>
    [GeneratedRegex(@"Eerste Kamerl(?:id|eden)|deze Kamer\b.*Eerste Kamer|(?:naar|aan) de Tweede Kamer(?: der Staten-Generaal)? (?:is |zijn |wordt |worden |heb )?(?:verstuurd|gestuurd|gezonden|verzonden|toegezonden|aangeboden)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex SpeaksToSenate();

    [GeneratedRegex(@"(?:Eerste|Tweede) Kamer", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex AnyChamber();

    [GeneratedRegex(@"(?<which>Eerste Kamer|Tweede Kamer)(?: der Staten-Generaal)? \d{1,2} \p{L}+ \d{4}", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex FootOfSession();
}
