using System.Text.RegularExpressions;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Follows the list of promises with which minutes close, under a heading or read out by the chair.</summary>
internal sealed partial class CommitmentListReader
{
    private bool _isOpen;

    public void TurnChanges() => _isOpen = false;

    /// <summary>True for the entries; the line that announces the list is not one.</summary>
    public bool Takes(string text, Passage passage, Zone zone)
    {
        if (zone == Zone.Heading)
        {
            _isOpen = HeadingPattern().IsMatch(text);
            return false;
        }

        var announces = (text.Contains("oezegging", StringComparison.Ordinal)) && passage.Kind != BlockKind.ListItem && (HeadingPattern().IsMatch(text) || Announcement().IsMatch(text));
        if (announces)
        {
            _isOpen = true;
            return false;
        }

        if (_isOpen && Closing().IsMatch(text)) _isOpen = false;
        return _isOpen && zone == Zone.Body;
    }

    [GeneratedRegex(@"\A(?:\d[\d.]* )?(?:(?:Lijst|Overzicht) van )?(?:[Dd]e )?(?:[Gg]edane )?[Tt]oezegging(?:en|enlijst)?:?\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"(?:lees|noteer|noem|herhaal|som|loop|lopen|nemen)\w* (?:\w+ ){0,4}toezegging|(?:volgende|gedane) toezeggingen\b[^.?!]{0,60}:\z|(?:volgende|aantal|\w+) toezeggingen (?:\w+ ){0,3}(?:genoteerd|gedaan|staan|voor|op een rij|vastgelegd)|(?:de|volgende) toezeggingen:?\z|toezeggingen die (?:ik|wij|we|zijn)\b.{0,60}:\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\A(?:Sluiting|De voorzitter van de|Ik (?:dank|sluit)|(?:Hiermee|Daarmee|Dan) (?:zijn|komen|sluit)|De griffier|Dank )", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Closing();
}
