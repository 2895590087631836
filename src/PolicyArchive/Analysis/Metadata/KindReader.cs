using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Metadata;

/// <summary>Tells the kind of a document from its head, its way of speaking and its first sentences.</summary>
internal static partial class KindReader
{
    private const int ShortLetter = 16;

    public static DocumentKind Read(DocumentStructure structure, DocumentHead head, string? subject, string fileName)
    {
        var top = string.Join('\n', head.Lines.Take(16));
        var isNote = DecisionNote().IsMatch(top) && !Proposal().IsMatch(top);
        var isOfMeeting = top.Contains("esluitenlijst", StringComparison.OrdinalIgnoreCase) && top.Contains("vergadering", StringComparison.OrdinalIgnoreCase);
        if (isNote) return isOfMeeting ? DocumentKind.Minutes : DocumentKind.DecisionNote;
        if (structure.Style is DocumentStyle.Debate or DocumentStyle.ReportedDebate || Minutes().IsMatch(top)) return DocumentKind.Minutes;
        if (IsMotion(structure, top)) return DocumentKind.Motion;
        var about = subject ?? top;
        if (Answer().IsMatch(about) || structure.Style == DocumentStyle.Letter && AnsweredAbove().IsMatch(top)) return DocumentKind.Answer;
        if (structure.Style == DocumentStyle.Letter) return IsCover(structure, subject ?? "", fileName) ? DocumentKind.CoverLetter : DocumentKind.Letter;
        var title = string.Join(' ', head.Lines.Take(3));
        if (Overview().IsMatch(title)) return DocumentKind.Other;
        if (Programme().Match(title) is { Success: true } plan && !(Report().Match(title) is { Success: true } study && study.Index < plan.Index)) return DocumentKind.Programme;
        return Report().IsMatch(title) || structure.Passages.Take(40).Any(p => ReportHeading().IsMatch(p.Text)) ? DocumentKind.Report : DocumentKind.Other;
    }

    private static bool IsMotion(DocumentStructure structure, string top) =>
        top.Contains("MOTIE VAN", StringComparison.OrdinalIgnoreCase) && structure.Sentences.Length < 40 && structure.Sentences.Any(s => s.IsInMotion);

    private static bool IsCover(DocumentStructure structure, string subject, string fileName)
    {
        if (Cover().IsMatch(subject) || fileName.Contains("aanbieding", StringComparison.OrdinalIgnoreCase)) return true;
        var body = structure.Sentences.Where(s => s.Zone == Zone.Body).Take(ShortLetter + 1).ToList();
        return body.Count is > 0 and <= ShortLetter / 2 && body.Take(2).Any(s => Offers().IsMatch(s.Text));
    }

    [GeneratedRegex(@"\b(?:[Bb]eslisnota|BESLISNOTA|[Bb]esluitenlijst|[Nn]ota (?:aan|voor) de (?:minister|staatssecretaris|wethouder|gedeputeerde)|NOTA (?:AAN|VOOR)|Gevraagd besluit|Besluit van (?:[Gg]edeputeerde [Ss]taten|het college|[Bb]urgemeester)|[Cc]ollegeadvies)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex DecisionNote();

    [GeneratedRegex(@"\b(?:VERSLAG VAN EEN|[Vv]erslag van (?:een|het|de) (?:\w+ )?(?:commissiedebat|overleg|algemeen|wetgevings|nota|vergadering|schriftelijk)|LIJST VAN VRAGEN|[Nn]otulen|NOTULEN|[Ww]oordelijk verslag|STENOGRAM|Handelingen (?:Eerste|Tweede) Kamer)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"\b(?:[Rr]aadsvoorstel|RAADSVOORSTEL|[Ss]tatenvoorstel|STATENVOORSTEL)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Proposal();

    [GeneratedRegex(@"(?:[Bb]eantwoording|[Aa]ntwoord(?:en)?|[Rr]eactie)\b.{0,40}\b(?:[Kk]amer|[Rr]aads|schriftelijke |Staten)?vragen|[Aa]anhangsel van de Handelingen|\A(?:[Kk]amervragen|[Rr]aadsvragen|[Ss]tatenvragen|[Ss]chriftelijke vragen)\b|Vragen gesteld door", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Answer();

    /// <summary>"Beantwoording van de schriftelijke vragen van de leden …" above the labels of a letter.</summary>
    [GeneratedRegex(@"(?m)^(?:Beantwoording|BEANTWOORDING|Antwoord(?:en)?) (?:van|op) (?:de )?(?:schriftelijke |technische )?vragen", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex AnsweredAbove();

    [GeneratedRegex(@"\A(?:[Aa]anbieding|[Tt]oezending|[Aa]fschrift|[Oo]plegbrief|[Oo]plegnota|[Tt]oesturen|[Aa]anbieden)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Cover();

    [GeneratedRegex(@"(?:bied|bieden) (?:ik|wij) (?:u|uw)\b.*\baan\b|(?:[Hh]ierbij|[Bb]ijgaand|[Bb]ijgevoegd) (?:bied|stuur|zend|ontvangt|treft|doe)|(?:stuur|zend) ik u(?:w Kamer)? (?:hierbij|bijgaand)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Offers();

    [GeneratedRegex(@"\b(?:[Oo]verzicht|[Ss]tand van zaken|[Ll]ijst van|[Bb]ijlage \d|[Rr]aadsvoorstel|RAADSVOORSTEL|[Cc]ollegevoorstel|COLLEGEVOORSTEL|CONCEPT|[Rr]egeling van)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Overview();

    [GeneratedRegex(@"(?:(?<!\b[Dd]ag)[Pp]rogramma|PROGRAMMA|[Aa]genda|AGENDA|[Rr]outekaart|[Aa]ctieplan|(?<!\b(?:[Dd]i|[Tt]ele|[Rr]e|[Pp]ro|[Ss]uper))[Vv]isie|[Ss]trategie|[Pp]lan van aanpak|[Uu]itvoeringsplan|[Aa]kkoord|[Bb]eleidsplan)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Programme();

    [GeneratedRegex(@"(?:[Rr]apport|RAPPORT|[Oo]nderzoek|[Ee]valuatie|[Ss]tudie|[Aa]dvies|[Vv]erkenning|[Mm]onitor|[Ii]nventarisatie|[Hh]erbeoordeling|[Rr]apportage|[Aa]nalyse)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Report();

    [GeneratedRegex(@"\A(?:\d\.? )?(?:[Ss]amenvatting|SAMENVATTING|[Aa]anbevelingen|[Cc]onclusies?|[Mm]ethode|[Mm]anagementsamenvatting|[Oo]nderzoeksvragen|[Cc]olofon)\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex ReportHeading();
}
