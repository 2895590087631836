using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;
using PolicyArchive.Extraction.Text;
using PolicyArchive.Extraction.Words;

namespace PolicyArchive.Extraction.Layout;

/// <summary>A page of plain text laid out in one letter of one width, on paper that is wide enough for any line.</summary>
internal static class TypedSheet
{
    private const float LetterSize = 10;

    /// <summary>Two spaces are no gap on this paper, three are.</summary>
    private const float LetterWidth = 4;

    private const float Leading = 12;
    private const float PaperWidth = 1e6f;

    private static readonly Typeface Face = new("", IsBold: false, IsItalic: false);

    public static BodyMeasure Body { get; } = new(LetterSize, 0, PaperWidth);

    public static Sheet Of(int number, string content)
    {
        var words = new List<Word>();
        var baseline = Leading;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            Type(line, baseline, words);
            baseline += Leading;
        }

        return new Sheet(new GlyphPage(number, PaperWidth, baseline), RowBuilder.Build(words));
    }

    private static void Type(ReadOnlySpan<char> line, float baseline, List<Word> words)
    {
        var behind = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (char.IsWhiteSpace(line[at])) continue;
            var end = at + 1;
            while (end < line.Length && !char.IsWhiteSpace(line[end])) end++;
            var text = CharacterCleaner.Clean(line[at..end].ToString());
            var isTabbed = behind > 0 && (at - behind > 2 || line[at - 1] == '\t');
            if (text.Length > 0) words.Add(Typed(text, at, end, baseline, isTabbed));
            behind = at = end;
        }
    }

    private static Word Typed(string text, int start, int end, float baseline, bool isTabbed) =>
        new(text, start * LetterWidth, end * LetterWidth, baseline, LetterSize, Face) { IsTabbed = isTabbed };
}
