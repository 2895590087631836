using System.Text.RegularExpressions;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Ties marks in sentences to their notes, also where extraction left a note as a plain paragraph ("1 Kamerstuk 35 334, nr. 318.").</summary>
internal static partial class FootnoteReader
{
    /// <summary>Turns plain paragraphs that are notes into footnotes. A note opens with a number that is glued to a word of the text above it.</summary>
    public static void Recognise(List<Passage> passages)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (passage.Kind == BlockKind.Footnote)
            {
                if (passage.Mark is null && Note().Match(passage.Text) is { Success: true } m) passages[i] = passage with { Mark = m.Groups[1].Value };
                continue;
            }

            var mayBeNote = marks.Count > 0 && passage.Kind is BlockKind.Paragraph or BlockKind.ListItem && char.IsAsciiDigit(FirstOf(passage.Text));
            if (mayBeNote && Note().Match(passage.Text) is { Success: true } note && marks.Contains(note.Groups[1].Value) && LooksLikeNote(passage.Text))
            {
                passages[i] = passage with { Kind = BlockKind.Footnote, Mark = note.Groups[1].Value };
                continue;
            }

            foreach (var (mark, _) in GluedMarks(passage.Text, 0, passage.Text.Length)) marks.Add(mark);
        }
    }

    /// <summary>Numbers glued to a word, a stop or a year, with their place: "20191 heb" gives 1.</summary>
    public static List<(string Mark, int At)> GluedMarks(string text, int start, int end)
    {
        var marks = new List<(string, int)>();
        for (var i = start + 1; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var stop = i;
            while (stop < end && char.IsAsciiDigit(text[stop])) stop++;
            var from = MarkStart(text, i, stop, end);
            if (from >= 0) marks.Add((text[from..stop], from));
            i = stop;
        }

        return marks;
    }

    private static int MarkStart(string text, int digits, int stop, int end)
    {
        var length = stop - digits;
        var isAtWordEnd = stop >= end || text[stop] is ' ' or ',' or '.' or ')' or ';' or ':' or '?';
        if (!isAtWordEnd || text[digits] == '0') return -1;
        var before = text[digits - 1];
        var isYearWithMark = length is 5 or 6 && before == ' ' && text[digits] is '1' or '2' && text[digits + 1] is '9' or '0' && text[digits + 4] != '0';
        if (isYearWithMark && length is 5 or 6 && before == ' ') return digits + 4;
        var isGlued = char.IsLower(before) || before is ')' or '”' or '’' or '»' or '"' || before is '.' or ',' or '?' && digits >= 2 && !char.IsAsciiDigit(text[digits - 2]);
        return isGlued && length <= 3 ? digits : -1;
    }

    private static char FirstOf(string text) => text.Length > 0 ? text[0] : ' ';

    private static bool LooksLikeNote(string text) =>
        text[^1] is '.' or ')' || text.Contains("Kamerstuk", StringComparison.Ordinal) || text.Contains("http", StringComparison.Ordinal)
        || text.Contains("nr.", StringComparison.Ordinal) || text.Contains("d.d.", StringComparison.Ordinal) || text.Contains("Zie ", StringComparison.Ordinal);

    [GeneratedRegex(@"\A\(?(\d{1,3})[).]? ?(?=[\p{Lu}""'«‘“(]|http|www|zie)", RegexOptions.CultureInvariant, RegexLimit.Milliseconds)]
    private static partial Regex Note();
}
