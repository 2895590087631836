using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Decides whether a line is the rest of the one before it. A heading, label, table row or list item always begins anew.</summary>
internal static class LineJoint
{
    /// <summary>Lines at least this long were probably broken for want of room; shorter ones end where their author wanted.</summary>
    private const int FullLine = 55;

    /// <summary>So long a line without a stop is no heading: its sentence goes on, whatever letter comes next.</summary>
    private const int LongLine = 78;

    public static bool GoesOn(PassageDraft open, Page page, Block next)
    {
        var joins = open.Kind is BlockKind.Paragraph or BlockKind.ListItem;
        if (!joins || next.Kind != BlockKind.Paragraph) return false;
        var before = open.LastText.TrimEnd();
        var after = page.Text.AsSpan(next.Start, next.Length).TrimStart();
        if (before.Length == 0 || after.Length == 0 || ListItem.Is(after)) return false;
        if (IsInsideBrackets(before) || EndsShort(before) || PartsDate(before, after)) return true;
        if (IsClosed(before)) return false;
        if (IsNameUnderOffice(before, after) || OpensLabel(after)) return false;
        if (char.IsLower(after[0]) || after[0] is ')' or ',' or ';') return !EndsLabel(before);
        var isBrokenForRoom = before.Length >= LongLine && char.IsLetter(before[^1]) && open.Kind == BlockKind.Paragraph && IsWord(after);
        return before[^1] is '-' or '\u2010' or '€' || EndsOpen(before) || isBrokenForRoom;
    }

    /// <summary>A full line that ends in "d.d.", "nr." or another short form that needs the word it goes with.</summary>
    private static bool EndsShort(ReadOnlySpan<char> text)
    {
        if (text.Length < FullLine || text[^1] != '.') return false;
        var word = text[(text.LastIndexOfAny(' ', '(') + 1)..^1];
        return word.Length > 1 && DutchAbbreviations.NeverEnds(word);
    }

    /// <summary>"op 13 december" over "2023".</summary>
    private static bool PartsDate(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var isYear = before.Length >= FullLine && after.Length > 4 && after[0] is '1' or '2' && after[..4].IndexOfAnyExceptInRange('0', '9') < 0 && !char.IsAsciiDigit(after[4]);
        return isYear && DutchDate.EndsWithMonth(before);
    }

    /// <summary>"Utrecht", "Kamer"; not "TZ202306-142", with which a row of a table begins.</summary>
    private static bool IsWord(ReadOnlySpan<char> text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]);

    /// <summary>"van antidiscriminatievoorzieningen (hierna:": an open bracket needs its closing one.</summary>
    private static bool IsInsideBrackets(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOf('(');
        var isNear = open >= 0 && text.Length - open < 60;
        return isNear && text.Length >= FullLine && !text[open..].Contains(')');
    }

    private static bool IsClosed(ReadOnlySpan<char> text)
    {
        if (text.EndsWith("(hierna:", StringComparison.Ordinal)) return false;
        var end = text.TrimEnd(" )]\"”’»");
        return end.Length == 0 || end[^1] is '.' or '!' or '?' or '…' or ':' or ';' || IsGreeting(text);
    }

    private static bool IsGreeting(ReadOnlySpan<char> text) =>
        text[^1] == ',' && text.Length < 90 && (text.StartsWith("Geacht", StringComparison.Ordinal) || text.StartsWith("Beste", StringComparison.Ordinal)
            || text.StartsWith("Hoogachtend", StringComparison.Ordinal) || text.StartsWith("Met vriendelijke", StringComparison.Ordinal));

    /// <summary>"DE STAATSSECRETARIS VAN VERKEER EN WATERSTAAT," over "drs. T.M. Hoogenkamp".</summary>
    private static bool IsNameUnderOffice(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var title = after[..Math.Max(0, after.IndexOf(' '))];
        return before[^1] == ',' && title is "drs." or "mr." or "dr." or "ir." or "ing." or "prof." or "mw." or "dhr." or "mevr." or "drs.ir." or "mr.drs.";
    }

    /// <summary>Letterheads that write their labels small: "datum 21 april 2020".</summary>
    private static bool OpensLabel(ReadOnlySpan<char> after) =>
        after.StartsWith("datum ", StringComparison.Ordinal) || after.StartsWith("betreft ", StringComparison.Ordinal) || after.StartsWith("onderwerp ", StringComparison.Ordinal)
        || after.StartsWith("ons kenmerk", StringComparison.Ordinal) || after.StartsWith("uw kenmerk", StringComparison.Ordinal) || after.StartsWith("kenmerk", StringComparison.Ordinal) || after.StartsWith("bijlage", StringComparison.Ordinal) && after.Length < 20;

    private static bool EndsLabel(ReadOnlySpan<char> text) => text.Length < 16 && !text.Contains(' ') && !char.IsLower(text[^1]);

    /// <summary>A full line that ends in a word after which a sentence must go on: "voor de leden van uw".</summary>
    private static bool EndsOpen(ReadOnlySpan<char> text)
    {
        if (text.Length < FullLine) return false;
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word[^1] == ',' || word is "de" or "het" or "een" or "van" or "voor" or "en" or "of" or "in" or "op" or "aan" or "met" or "door" or "over" or "bij"
            or "tot" or "uit" or "naar" or "uw" or "mijn" or "dat" or "die" or "heer" or "mevrouw" or "lid" or "Kamerlid" or "leden" or "Kamerleden" or "raadslid" or "Statenlid" or "dan" or "als" or "om" or "te" or "ter" or "ten" or "minister"
            or "Minister" or "nr." or "nrs." or "onder" or "artikel" or "Kamerstuk" or "Kamerstukken" or "der";
    }
}
