using System.Text;
using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Extraction.Words;

/// <summary>Letters to words, in the order of the content stream: a word ends at a space, a gap, or a jump of the pen.</summary>
internal sealed class WordBuilder
{
    /// <summary>In parts of the letter size. Kerning stays well under it, the narrowest justified space over it.</summary>
    private const float WidestGapInWord = 0.13f;

    private const float DeepestOverlap = 0.4f;
    private const float LargestStep = 0.6f;
    private const int BlanksOfTab = 3;

    /// <summary>A space over which the next letter was pulled back this near is kerning, not a space ("V ergaderjaar").</summary>
    private const float WidestPulledBackGap = 0.06f;

    private readonly List<Word> _words = [];
    private readonly StringBuilder _text = new();
    private Glyph _first;
    private Glyph _last;
    private bool _isMark;
    private bool _isGlued;
    private float _raise;
    private int _blanks;
    private bool _isTabbed;

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
            _blanks++;
            return;
        }

        if (Diacritics.TryCombine(_text, _last, glyph)) return;
        var isMark = IsMark(glyph);
        var isContinued = Continues(glyph);
        if (_text.Length > 0 && (isMark != _isMark || !isContinued)) Finish();
        if (_text.Length == 0) Begin(glyph, isMark, isContinued);

        _text.Append(glyph.Text);
        _last = glyph;
        _blanks = 0;
    }

    private void Begin(in Glyph glyph, bool isMark, bool isContinued)
    {
        var isAfterMark = _isMark;
        var hasHost = isMark && _last.Size > glyph.Size;
        _raise = hasHost ? _last.Baseline - glyph.Baseline : 0;
        _isGlued = isAfterMark && isContinued && char.IsPunctuation(glyph.Text[0]) && glyph.Text[0] is not ('(' or '[' or '-' or '–');
        _first = hasHost ? glyph with { Baseline = _last.Baseline } : glyph;
        _isMark = isMark;
        _isTabbed = _blanks >= BlanksOfTab;
    }

    private bool Continues(in Glyph glyph)
    {
        var size = Math.Max(_last.Size, glyph.Size);
        var gap = glyph.Left - _last.Right;
        var step = Math.Abs(glyph.Baseline - _last.Baseline);
        var isNear = gap <= WidestGapInWord * size && gap >= -DeepestOverlap * size;
        var isSameLine = step <= LargestStep * size;
        return isNear && isSameLine && (_blanks == 0 || IsPulledBack(glyph, gap));
    }

    private bool IsPulledBack(in Glyph glyph, float gap)
    {
        var isKerningCapital = _text.Length == 1 && _text[0] is 'V' or 'W' or 'T' or 'Y';
        return isKerningCapital && char.IsLower(glyph.Text[0]) && gap <= WidestPulledBackGap * glyph.Size;
    }

    private bool IsMark(in Glyph glyph)
    {
        if (_text.Length == 0 && !_isMark) return Superscripts.IsDigit(glyph.Text);
        if (_blanks > 0 && Math.Abs(glyph.Baseline - _last.Baseline) > LargestStep * _last.Size) return Superscripts.IsDigit(glyph.Text);
        if (Superscripts.IsDigit(glyph.Text)) return !IsUnit();
        if (_isMark && _text.Length > 0 && Superscripts.IsBeside(_last, glyph)) return true;
        return Superscripts.IsRaisedOver(_last, glyph) && !IsUnit();
    }

    /// <summary>"km2" and "m3": a raised digit that says something of the word.</summary>
    private bool IsUnit() => _text.ToString() is "m" or "km" or "cm" or "mm" or "dm";

    private static bool IsBlank(string text) => text.Length == 1 ? char.IsWhiteSpace(text[0]) : string.IsNullOrWhiteSpace(text);

    private void Finish()
    {
        if (_text.Length == 0) return;
        var text = CharacterCleaner.Clean(_text.ToString());
        _text.Clear();
        if (text.Length == 0) return;
        _words.Add(new Word(text, _first.Left, Math.Max(_first.Left, _last.Right), _first.Baseline, _first.Size, _first.Face)
        {
            Raise = _raise,
            IsMark = _isMark,
            IsGlued = _isGlued,
            IsTabbed = _isTabbed,
        });
    }
}
