using System.Text.RegularExpressions;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Finds salutation and signature of a letter, and by them letterhead, body and what is appended.</summary>
internal static partial class ZoneReader
{
    private const int LongestSalutation = 100;
    private const int LongestSignatureLine = 220;

    /// <summary>One zone a passage; <paramref name="isLetter"/> when a salutation or a signature was seen.</summary>
    public static Zone[] Read(IReadOnlyList<Passage> passages, out bool isLetter)
    {
        var zones = new Zone[passages.Count];
        var salutation = IndexOf(passages, 0, p => Salutation().IsMatch(p.Text) && p.Text.Length < LongestSalutation);
        var signature = IndexOf(passages, salutation >= 0 ? salutation + 1 : passages.Count * 3 / 5, IsSignature);
        isLetter = salutation >= 0 || signature >= 0;
        for (var i = 0; i < salutation; i++) zones[i] = Zone.Letterhead;
        if (salutation >= 0) zones[salutation] = Zone.Salutation;
        if (signature >= 0) MarkSignature(passages, zones, signature);
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Kind == BlockKind.Footnote) zones[i] = Zone.Footnote;
        }

        return zones;
    }

    private static void MarkSignature(IReadOnlyList<Passage> passages, Zone[] zones, int first)
    {
        var i = first;
        while (i < passages.Count && passages[i].Text.Length < LongestSignatureLine && !OpensAppendix(passages[i])) zones[i++] = Zone.Signature;
        if (i < passages.Count && passages[i].Page > passages[first].Page) i = OpeningOfPage(passages, first, i);
        while (i < passages.Count) zones[i++] = Zone.Appendix;
    }

    /// <summary>The title above a table on a page of its own belongs to the table, unless the signature itself runs on to that page.</summary>
    private static int OpeningOfPage(IReadOnlyList<Passage> passages, int signature, int appendix)
    {
        var opening = appendix;
        while (opening > signature + 1 && passages[opening - 1].Page == passages[appendix].Page) opening--;
        var runsOn = Enumerable.Range(opening, appendix - opening).Any(i => IsSignature(passages[i]));
        return runsOn ? appendix : opening;
    }

    private static bool OpensAppendix(Passage passage) =>
        passage.Kind is BlockKind.TableRow or BlockKind.ListItem || passage.Text.StartsWith("Bijlage", StringComparison.OrdinalIgnoreCase) && !passage.Text.StartsWith("Bijlagen:", StringComparison.OrdinalIgnoreCase);

    private static bool IsSignature(Passage passage)
    {
        var text = passage.Text;
        if (text.Length is 0 or > LongestSignatureLine || passage.Kind == BlockKind.Footnote) return false;
        return "HhMDdNBGCV(".Contains(text[0], StringComparison.Ordinal) && Closing().IsMatch(text);
    }

    private static int IndexOf(IReadOnlyList<Passage> passages, int start, Func<Passage, bool> fits)
    {
        for (var i = start; i < passages.Count; i++)
        {
            if (fits(passages[i])) return i;
        }

        return -1;
    }

    [GeneratedRegex(@"\A(?:Zeer )?(?:[Gg]eachte|[Gg]eacht|Beste|Waarde|Hooggeachte|Excellentie|Mijnheer de [Vv]oorzitter|Mevrouw de [Vv]oorzitter)\b[^.?:]{0,80}[,:]?\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"\A(?:(?:Hoogachtend|Met (?:vriendelijke groet|hoogachting|de meeste hoogachting)|Vriendelijke groet)\b[^.]*|Namens (?:het college|de commissie|dezen)\b[^.]*"
        + @"|(?:Het )?[Cc]ollege van (?:burgemeester en wethouders|[Bb] ?(?:en|&) ?[Ww])[^.]*,|Burgemeester en [Ww]ethouders van [^.]*,?|(?:Het college van )?[Gg]edeputeerde [Ss]taten van [^.]*,|\(w\. ?g\.\) \P{Ll}.*"
        + @"|(?:[Dd]e|DE) (?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS)\b(?: (?:van|voor|VAN|VOOR) [^.]{3,180})?,?(?: (?:(?:drs|mr|dr|ir|ing|prof)\. ?)*[A-Z]\..*)?)\z", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Closing();
}
