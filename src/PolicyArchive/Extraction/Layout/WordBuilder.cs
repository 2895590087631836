using System.Text;
using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Extraction.Layout;

/// <summary>Letters to words, in the order of the content stream: a word ends at a space, a gap, or a jump of the pen.</summary>
internal sealed class WordBuilder
{
    /// <summary>In parts of the letter size. Kerning stays well under it, the narrowest justified space over it.</summary>
    private const float WidestGapInWord = 0.13f;

    private const float DeepestOverlap = 0.4f;
    private const float LargestStep = 0.6f;
    private const float SameBaseline = 0.1f;
    private const float SmallestRaise = 0.12f;
    private const float LargestMark = 0.85f;

    private readonly List<Word> _words = [];
    private readonly StringBuilder _text = new();
    private Glyph _first;
    private Glyph _last;
    private bool _isMark;

    public static List<Word> Build(List<Glyph> glyphs)
    {
        var builder = new WordBuilder();
        foreach (var glyph in glyphs) builder.Add(glyph);
        builder.Finish();
        return builder._words;
    }

    private void Add(in Glyph glyph)
    {
        if (IsBlank(glyph.Text))
        {
            Finish();
            return;
        }

        var isMark = IsMarkAfterLast(glyph);
        if (_text.Length > 0 && (isMark != _isMark || !Continues(glyph))) Finish();
        if (_text.Length == 0)
        {
            _first = glyph;
            _isMark = isMark;
        }

        _text.Append(glyph.Text);
        _last = glyph;
    }

    private bool Continues(in Glyph glyph)
    {
        var size = Math.Max(_last.Size, glyph.Size);
        var gap = glyph.Left - _last.Right;
        var step = Math.Abs(glyph.Baseline - _last.Baseline);
        var isNear = gap <= WidestGapInWord * size && gap >= -DeepestOverlap * size;
        return isNear && step <= LargestStep * size;
    }

    /// <summary>True for a small raised digit or star that follows a letter, or goes on with a mark.</summary>
    private bool IsMarkAfterLast(in Glyph glyph)
    {
        if (Superscripts.IsMark(glyph.Text)) return true;
        if (!IsMarkSign(glyph.Text) || _last.Size == 0) return false;

        var isBesideMark = _isMark && _text.Length > 0 && Math.Abs(glyph.Baseline - _last.Baseline) <= SameBaseline * glyph.Size;
        if (isBesideMark) return Math.Abs(glyph.Size - _last.Size) < 0.5f;
        var isSmall = glyph.Size <= LargestMark * _last.Size;
        var raise = _last.Baseline - glyph.Baseline;
        return isSmall && raise >= SmallestRaise * _last.Size && raise < _last.Size;
    }

    private static bool IsMarkSign(string text) => text.Length == 1 && (char.IsAsciiDigit(text[0]) || text[0] is '*' or '†' or '‡');

    private static bool IsBlank(string text) => text.Length == 1 ? char.IsWhiteSpace(text[0]) : string.IsNullOrWhiteSpace(text);

    private void Finish()
    {
        if (_text.Length == 0) return;
        var text = CharacterCleaner.Clean(_text.ToString());
        if (text.Length > 0) _words.Add(new Word(text, _first.Left, _last.Right, _first.Baseline, _first.Size, _first.Face, _isMark));
        _text.Clear();
        _isMark = false;
    }
}
