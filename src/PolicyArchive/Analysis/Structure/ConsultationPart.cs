using System.Text.RegularExpressions;

namespace PolicyArchive.Analysis.Structure;

/// <summary>The parts of a written consultation: "I Vragen en opmerkingen vanuit de fracties" is the members', "II Reactie van de Minister" the government's.</summary>
internal static partial class ConsultationPart
{
    private const int Longest = 140;

    /// <summary>Whose words follow this line; null where no part opens.</summary>
    public static Speaker? Read(string text)
    {
        var mayOpen = text.Length <= Longest && !text.EndsWith('.') && (text.Contains("ragen", StringComparison.Ordinal) || text.Contains("nbreng", StringComparison.Ordinal)
            || text.Contains("eactie", StringComparison.Ordinal) || text.Contains("ntwoord", StringComparison.Ordinal) || text.StartsWith("BRIEF VAN", StringComparison.Ordinal));
        if (!mayOpen) return null;
        if (Asked().IsMatch(text)) return new Speaker(SpeakerRole.Member, "", null, "");
        return Answered().IsMatch(text) ? Speaker.Author : null;
    }

    [GeneratedRegex(@"\A(?:[IVX]{1,4}\.? |[A-D]\.? |\d\.? )?(?:(?:Vragen|Opmerkingen|Inbreng)(?: en (?:vragen|opmerkingen|antwoorden van de zijde))?(?: en inbreng)?,? (?:van(?:uit)?|door) (?:de |het )?(?:leden|lid|[\p{L}\d-]*fracties?|[Cc]ommissie)\b|BRIEF VAN DE (?:GRIFFIER|VOORZITTER) VAN DE (?:VASTE )?COMMISSIE)",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\A(?:[IVX]{1,4}\.? |[A-D]\.? |\d\.? )?(?:(?:Reactie|Antwoord(?:en)?|Beantwoording)(?: op de vragen)?,?(?: (?:van|door) (?:de |het )?(?:[Mm]inister|[Ss]taatssecretaris|[Bb]ewinds|[Rr]egering|[Kk]abinet|[Cc]ollege|[Gg]edeputeerde|[Ww]ethouder).*)?|BRIEF VAN DE (?:MINISTER|STAATSSECRETARIS).*)\z",
        RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Answered();
}
