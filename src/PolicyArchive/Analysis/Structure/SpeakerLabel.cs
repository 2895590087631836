using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Reads the label that opens a turn: "De heer Grevelink (VVD):", "Minister Hoogeslag:", "De voorzitter:".</summary>
internal static partial class SpeakerLabel
{
    private const int Longest = 110;

    private static readonly string[] Titles = ["de heer ", "mevrouw ", "dhr. ", "mw. ", "mevr. "];

    /// <summary>The speaker and the number of units up to and with the colon; null where no turn opens.</summary>
    public static (Speaker Speaker, int Length)? Read(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var colon = window.IndexOf(':');
        var canBeLabel = colon >= 4 && char.IsUpper(window[0]) && (colon + 1 == window.Length || !char.IsAsciiDigit(window[colon + 1]));
        if (!canBeLabel) return null;
        var label = window[..colon].TrimEnd().ToString();
        var match = Label().Match(label);
        if (!match.Success) return null;
        var name = match.Groups["name"].Value;
        var party = match.Groups["party"] is { Success: true } p ? p.Value.Trim() : null;
        var role = RoleOf(match);
        var isPerson = SurnameReader.IsName(name) && name.AsSpan().Trim() is not ("GS" or "PS" or "DB" or "B&W" or "College");
        if (!isPerson || role is null) return null;
        var hasTitle = match.Groups["chair"].Success || match.Groups["office"].Success || match.Groups["guest"].Success || match.Groups["member"].Success;
        if (!hasTitle && (name.AsSpan().Trim().Count(' ') > 2 || !IsParty(party))) return null;
        var isHeadOfMinutes = label == "Voorzitter" && IsShortName(text.AsSpan(start + colon + 1));
        return isHeadOfMinutes ? null : (new Speaker(role.Value, name.Trim(), party, label), colon + 1);
    }

    /// <summary>"Voorzitter: Van Loenhout" in the head of minutes tells who presides; nobody speaks.</summary>
    private static bool IsShortName(ReadOnlySpan<char> rest)
    {
        var name = rest.Trim();
        foreach (var title in Titles) name = name.StartsWith(title, StringComparison.Ordinal) ? name[title.Length..] : name;
        return name.Length is > 0 and < 40 && SurnameReader.IsName(name);
    }

    /// <summary>Without "De heer" only a known group makes a label: "Grevelink (VVD):", not "Het meetnet (MAN):".</summary>
    private static bool IsParty(string? party) => party is not null && (Abbreviations.PoliticalParties.Has(party) || party is "GroenLinks" or "ChristenUnie" or "GroenLinks-PvdA" or "50PLUS" or "Partij voor de Dieren" or "lokaal");

    private static SpeakerRole? RoleOf(Match match)
    {
        if (match.Groups["chair"].Success) return SpeakerRole.Chair;
        if (match.Groups["office"].Success) return SpeakerRole.Government;
        if (match.Groups["guest"].Success) return SpeakerRole.Other;
        var isMember = match.Groups["member"].Success || match.Groups["party"].Success;
        return isMember ? SpeakerRole.Member : null;
    }

    [GeneratedRegex(@"\A(?:(?<chair>(?:(?:De|de) )?(?:[Ff]ungerend |[Ww]aarnemend |[Pp]laatsvervangend )?(?:[Vv]oorzitter|VOORZITTER))"
        + @"|(?:De |de )?(?:[Dd]emissionair )?(?<office>[Mm]inister(?:-[Pp]resident)?|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS|[Ww]ethouder|WETHOUDER|[Bb]urgemeester|[Gg]edeputeerde|[Cc]ommissaris van de Koning|[Pp]ortefeuillehouder|[Dd]ijkgraaf|[Hh]eemraad|[Rr]egeringscommissaris)"
        + @"|(?<guest>(?:De )?[Gg]riffier|[Ii]nspreker|De inspreker)"
        + @"|(?<member>De heer|Mevrouw|Meneer|Het lid|Lid|Dhr\.?|Mevr\.?|Mw\.?|Raadslid|Statenlid|Senator|Burgerraadslid|Commissielid))?"
        + @"(?<name>[^()]{0,60}?)(?: ?\( ?(?<party>[^()]{1,40}) ?\))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, RegexLimit.Milliseconds)]
    private static partial Regex Label();
}
