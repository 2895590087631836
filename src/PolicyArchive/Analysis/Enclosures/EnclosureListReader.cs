using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Follows a list of enclosures: "Bij deze brief zijn gevoegd:" or "Bijlagen:" and the items under it.</summary>
internal sealed partial class EnclosureListReader(DocumentReading reading)
{
    private int _openPassage = -1;

    /// <summary>The item that this sentence opens; null where no list is open.</summary>
    public Enclosure? Read(Sentence sentence)
    {
        var announces = sentence.Text.EndsWith(':') && Announcement().IsMatch(sentence.Text) || sentence.Zone != Zone.Letterhead && Heading().IsMatch(sentence.Text);
        if (announces)
        {
            _openPassage = sentence.PassageNumber;
            return null;
        }

        var isItem = _openPassage >= 0 && sentence.PassageNumber == _openPassage + 1 && sentence.Kind is BlockKind.ListItem;
        if (!isItem)
        {
            if (sentence.PassageNumber > _openPassage + 1) _openPassage = -1;
            return null;
        }

        var goesOn = reading.Structure.Neighbour(sentence, 1)?.PassageNumber == sentence.PassageNumber;
        if (!goesOn) _openPassage = sentence.PassageNumber;
        return Item(sentence);
    }

    private static Enclosure Item(Sentence sentence)
    {
        var later = Later().Match(sentence.Text);
        var place = sentence.Cite();
        var item = later.Success ? sentence.Text[..later.Index] : sentence.Text;
        return new Enclosure
        {
            Span = place.Span, Continues = place.Continues, Quote = place.Quote, Item = ItemText.Clean(item.Trim(' ', '(')),
            State = later.Success ? EnclosureState.Promised : EnclosureState.Sent,
        };
    }

    [GeneratedRegex(@"gevoegd|bijgevoegd|bijlage|treft u|ontvangt u|bied ik|zend ik|stuur ik|meegezonden|bijgaand|hierbij", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 100)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\A(?:Bijlage(?:n|\(n\)|s)?|Bijgevoegd|Meegezonden stukken|Overzicht (?:van )?bijlagen):?\z", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\(?\b(?:wordt|worden|volgt|volgen|zal|zullen|nagezonden|na te zenden|komt later)\b", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Later();
}
