using System.Text.RegularExpressions;
using PolicyArchive.Analysis.Structure;
using PolicyArchive.Documents;
using PolicyArchive.Documents.Findings;

namespace PolicyArchive.Analysis.Enclosures;

/// <summary>Follows a list of enclosures: "Bij deze brief zijn gevoegd:" or "Bijlagen:" and the items under it.</summary>
internal sealed partial class EnclosureListReader(DocumentReading reading)
{
    private int _openPassage = -1;

    /// <summary>The items that stand in this sentence; empty where no list is open.</summary>
    public IReadOnlyList<Enclosure> Read(Sentence sentence)
    {
        var colon = sentence.Text.IndexOf(':', StringComparison.Ordinal);
        var isInline = colon > 0 && colon < sentence.Text.Length - 8 && Announces(sentence, sentence.Text[..colon]) && Enumerator().IsMatch(sentence.Text.AsSpan(colon + 1));
        if (isInline) return Inline(sentence, colon + 1);
        if (GluedHeading().Match(sentence.Text) is { Success: true } heading && sentence.Zone != Zone.Letterhead) return Inline(sentence, heading.Length);
        return ReadItem(sentence) is { } item ? [item] : [];
    }

    private Enclosure? ReadItem(Sentence sentence)
    {
        if (sentence.Zone == Zone.Salutation) return null;
        var announces = sentence.Text.EndsWith(':') && Announces(sentence, sentence.Text) || sentence.Zone != Zone.Letterhead && (Heading().IsMatch(sentence.Text) || FirstMark().IsMatch(sentence.Text));
        if (announces)
        {
            _openPassage = sentence.PassageNumber;
            return null;
        }

        var isFirst = _openPassage == sentence.PassageNumber && reading.Structure.Neighbour(sentence, -1) is { } label && FirstMark().IsMatch(label.Text);
        if (isFirst) return Item(sentence, 0, sentence.Length);
        var isItem = _openPassage >= 0 && sentence.PassageNumber == _openPassage + 1 && sentence.Kind is BlockKind.ListItem;
        if (!isItem)
        {
            if (sentence.PassageNumber > _openPassage + 1) _openPassage = -1;
            return null;
        }

        var goesOn = reading.Structure.Neighbour(sentence, 1)?.PassageNumber == sentence.PassageNumber;
        if (!goesOn) _openPassage = sentence.PassageNumber;
        return Item(sentence, 0, sentence.Length);
    }

    /// <summary>"Bij deze brief zijn gevoegd:", or "Het gaat om:" after a sentence that sends.</summary>
    private bool Announces(Sentence sentence, string text)
    {
        if (Announcement().IsMatch(text)) return true;
        var before = reading.Structure.Neighbour(sentence, -1);
        return text.StartsWith("Het ", StringComparison.Ordinal) && before is not null && Announcement().IsMatch(before.Text);
    }

    private List<Enclosure> Inline(Sentence sentence, int start)
    {
        _openPassage = sentence.PassageNumber;
        var items = new List<Enclosure>();
        foreach (var range in Enumerator().Split(sentence.Text.AsSpan(start).ToString()).Where(part => part.Trim().Length > 3))
        {
            var at = sentence.Text.IndexOf(range, start, StringComparison.Ordinal);
            items.Add(Item(sentence, at, range.TrimEnd().Length));
            start = at + range.Length;
        }

        return items;
    }

    private static Enclosure Item(Sentence sentence, int start, int length)
    {
        var text = sentence.Text.Substring(start, length);
        var later = Later().Match(text);
        var place = sentence.Cite(start, length);
        var item = later.Success ? text[..later.Index] : text;
        return new Enclosure
        {
            Span = place.Span, Continues = place.Continues, Quote = place.Quote, Item = ItemText.Clean(item.Trim(' ', '(')),
            State = later.Success ? EnclosureState.Promised : EnclosureState.Sent,
        };
    }

    [GeneratedRegex(@"(?:\A|(?<=[;,.:])) ?(?:\(?\d{1,2}[.)]|[a-z][.)]|[–•▪-]) ", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"gevoegd|bijlage|bijgesloten|bijgaand|hierbij|meegezonden|meegestuurd|treft u|vindt u|ontvangt u|(?:bied|zend|stuur|doe|leg)(?:en)? (?:ik|wij)|(?:bij|met|achter) deze brief", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, RegexLimit.Milliseconds)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\A(?:Bijlage(?:n|\(n\)|s)?|Bijgevoegd|Meegezonden stukken|Overzicht (?:van )?bijlagen):?\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Heading();

    /// <summary>"Bijlagen 1. Het rapport": a heading on one line with its first item.</summary>
    [GeneratedRegex(@"\A(?:Bijlagen:?|Bijlage\(n\):?|Bijlage:) (?=(?:1[.)]|a[.)]|[–•▪-]) \S)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex GluedHeading();

    /// <summary>"Bijlagen 1.", where the sentence was cut behind the number.</summary>
    [GeneratedRegex(@"\ABijlagen:? (?:1|a)[.)]\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex FirstMark();

    [GeneratedRegex(@"(?<!\bzoals [^,;()]{0,90})\(?\b(?:wordt|worden|volgt|volgen|zal|zullen|nagezonden|na te zenden|komt later)\b", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Later();
}
