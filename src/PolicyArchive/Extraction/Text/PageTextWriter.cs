using System.Collections.Immutable;
using System.Text;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Blocks;
using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;
using PolicyArchive.Extraction.Words;

namespace PolicyArchive.Extraction.Text;

/// <summary>Writes the blocks of one page, in the order given, into its text, and remembers where each word of it stands on paper.</summary>
internal sealed class PageTextWriter(GlyphPage page, LineEnds lineEnds)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<NoteMark>.Builder _marks = ImmutableArray.CreateBuilder<NoteMark>();
    private readonly ImmutableArray<WordBox>.Builder _boxes = ImmutableArray.CreateBuilder<WordBox>();

    public void Write(TextBlock block, Direction direction)
    {
        if (_text.Length > 0) _text.Append('\n');
        var start = _text.Length;
        Line? above = null;
        foreach (var line in block.Lines)
        {
            WriteLine(line, above, direction);
            above = line;
        }

        DropSoftHyphenAtEnd();
        _blocks.Add(new Block(block.Kind, start, _text.Length - start, block.Mark));
    }

    public Page ToPage(ImmutableArray<Furniture> furniture) => new(page.Number, _text.ToString())
    {
        Blocks = _blocks.ToImmutable(),
        Furniture = furniture,
        NoteMarks = _marks.ToImmutable(),
        Words = _boxes.ToImmutable(),
        Width = page.Width,
        Height = page.Height,
    };

    private void WriteLine(Line line, Line? above, Direction direction)
    {
        for (var at = 0; at < line.Words.Count; at++)
        {
            var word = line.Words[at];
            if (at > 0 && !word.IsGlued) _text.Append(' ');
            if (at == 0 && above is not null) EndLine(lineEnds.Between(above.Last.Text, word.Text));
            var isOwnMark = at == 0 && above is null;
            if (word.IsMark && !isOwnMark) _marks.Add(new NoteMark(_text.Length, word.Text.Length));
            _boxes.Add(BoxOf(word, direction));
            _text.Append(word.Text);
        }
    }

    private void EndLine(LineEnd end)
    {
        switch (end)
        {
            case LineEnd.Space:
                _text.Append(' ');
                break;
            case LineEnd.Joined:
                _text.Length--;
                var last = _boxes[^1];
                _boxes[^1] = last with { Length = last.Length - 1 };
                break;
        }
    }

    private void DropSoftHyphenAtEnd()
    {
        if (_text.Length > 0 && _text[^1] == CharacterCleaner.SoftHyphen) EndLine(LineEnd.Joined);
    }

    private WordBox BoxOf(Word word, Direction direction)
    {
        int start = _text.Length, length = word.Text.Length;
        float along = word.Width, across = word.Bottom - word.Top;
        return direction switch
        {
            Direction.Rightwards => new WordBox(start, length, word.Left, word.Top, along, across),
            Direction.Leftwards => new WordBox(start, length, page.Width - word.Right, page.Height - word.Bottom, along, across),
            Direction.Upwards => new WordBox(start, length, word.Top, page.Height - word.Right, across, along),
            _ => new WordBox(start, length, page.Width - word.Bottom, word.Left, across, along),
        };
    }
}
