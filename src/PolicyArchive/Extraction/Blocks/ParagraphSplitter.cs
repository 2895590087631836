using PolicyArchive.Extraction.Columns;
using PolicyArchive.Extraction.Lines;
using PolicyArchive.Extraction.Margins;
using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Parts running text into paragraphs, headings and items: where the white, the letter or the end of a line says so.</summary>
internal sealed class ParagraphSplitter
{
    /// <summary>In parts of the usual leading.</summary>
    private const float WidestLeading = 1.25f;

    private const float SameSize = 0.1f;

    /// <summary>Indents in parts of the letter size.</summary>
    private const float SmallestIndent = 0.35f;

    private const float NarrowestTab = 0.6f;
    private const float VeryShortLine = 0.6f;

    private readonly List<Line> _lines;
    private readonly FlowMeasure _measure;

    private ParagraphSplitter(Strip.Flow flow)
    {
        _lines = flow.Lines;
        _measure = FlowMeasure.Of(flow);
    }

    public static List<List<Line>> Split(Strip.Flow flow)
    {
        var splitter = new ParagraphSplitter(flow);
        var lines = flow.Lines;
        var paragraphs = new List<List<Line>>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (at == 0 || splitter.Begins(at, paragraphs[^1])) paragraphs.Add([]);
            paragraphs[^1].Add(lines[at]);
        }

        return paragraphs;
    }

    private bool Begins(int at, List<Line> open)
    {
        Line above = _lines[at - 1], line = _lines[at];
        var step = line.Baseline - above.Baseline;
        if (step < 0) return BeginsInNextColumn(above, line);
        var isFarOff = step > WidestLeading * _measure.Leading * Math.Max(above.Size, line.Size);
        var isOtherSize = Math.Abs(line.Size - above.Size) > SameSize * Math.Max(line.Size, above.Size);
        if (isFarOff || isOtherSize) return true;
        if (LineEnds.IsBroken(above.Last.Text)) return false;

        var isEarly = _measure.EndsEarly(above, line);
        return (IsOutOfItem(open, line) && (isEarly || EndsSentence(above))) || BeginsItem(open, above, line, isEarly) || BeginsByShape(at, above, line, isEarly);
    }

    private static bool BeginsInNextColumn(Line above, Line line)
    {
        var isSentenceEnd = above.Last.Text[^1] is '.' or '!' or '?' or ':';
        var isOtherSize = Math.Abs(line.Size - above.Size) > SameSize * Math.Max(line.Size, above.Size);
        return isOtherSize || line.IsBold != above.IsBold || (isSentenceEnd && !char.IsLower(line.First.Text[0]));
    }

    /// <summary>A line further left than the text of a hanging item; a tab behind the mark tells that it hangs.</summary>
    private static bool IsOutOfItem(List<Line> open, Line line)
    {
        var words = open[0].Words;
        if (words.Count == 1 || !ListMark.IsMark(words[0].Text)) return false;
        var isHanging = words[1].Left - words[0].Right > NarrowestTab * line.Size;
        return isHanging && line.Left < words[1].Left - NarrowestTab * line.Size;
    }

    private static bool BeginsItem(List<Line> open, Line above, Line line, bool isEarly)
    {
        var mark = line.First.Text;
        if (line.Words.Count > 1 && ListMark.IsBullet(mark)) return true;
        if (line.Words.Count == 1 || !ListMark.IsMark(mark)) return false;
        var isAfterEnd = above.Last.Text[^1] is '.' or ';' or ':' or ',' or '!' or '?';
        var isNextItem = ListMark.IsMark(open[0].First.Text) && Math.Abs(open[0].Left - line.Left) < line.Size;
        return isEarly || isNextItem || (isAfterEnd && !PageNumbers.TryReadBare(mark, out _));
    }

    private bool BeginsByShape(int at, Line above, Line line, bool isEarly)
    {
        var isCapital = !char.IsLower(line.First.Text[0]) && line.First.Text[0] is not (',' or ')');
        var isOtherWeight = line.IsBold != above.IsBold;
        var isSentenceEnd = EndsSentence(above);
        var isVeryShort = above.Right - _measure.Left < VeryShortLine * (_measure.Right - _measure.Left);
        var isAmount = char.IsAsciiDigit(line.First.Text[0]) && (above.Last.Text == "€" || (char.IsLower(above.Last.Text[^1]) && !isVeryShort));
        if (isAmount) return false;

        if (isEarly && (isCapital || isOtherWeight)) return true;
        if (isEarly && isVeryShort && isSentenceEnd) return true;
        if (isOtherWeight && char.IsUpper(line.First.Text[0]) && (isSentenceEnd || above.IsBold)) return true;
        if (Labels.AtStartOf(line.Text) is not null) return true;
        return isSentenceEnd && isCapital && IsIndented(at);
    }

    private static bool EndsSentence(Line line) => line.Last.Text[^1] is '.' or '!' or '?' or ':' or ';';

    private bool IsIndented(int at)
    {
        var line = _lines[at];
        var indent = SmallestIndent * line.Size;
        var isDeeper = line.Left > _lines[at - 1].Left + indent;
        var isReturning = at + 1 < _lines.Count && _lines[at + 1].Left < line.Left - indent;
        return isDeeper && (isReturning || at + 1 == _lines.Count);
    }
}
