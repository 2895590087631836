using System.Collections.Immutable;
using System.Text;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Letters;

namespace PolicyArchive.Extraction.Text;

/// <summary>Writes the blocks of one page, in the order given, into its text, and remembers where each word of it stands on paper.</summary>
internal sealed class PageTextWriter(GlyphPage page)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<WordBox>.Builder _boxes = ImmutableArray.CreateBuilder<WordBox>();

    public void Write(TextBlock block, Direction direction)
    {
        if (_text.Length > 0) _text.Append('\n');
        var start = _text.Length;
        foreach (var line in block.Lines)
        foreach (var word in line.Words)
        {
            if (_text.Length > start) _text.Append(' ');
            _boxes.Add(BoxOf(word, direction));
            _text.Append(word.Text);
        }

        _blocks.Add(new Block(block.Kind, start, _text.Length - start, block.Mark));
    }

    public Page ToPage() => new(page.Number, _text.ToString())
    {
        Blocks = _blocks.ToImmutable(),
        Words = _boxes.ToImmutable(),
        Width = page.Width,
        Height = page.Height,
        Quality = _text.Length > 0 ? 1 : 0,
    };

    private WordBox BoxOf(Word word, Direction direction)
    {
        float along = word.Right - word.Left, across = word.Bottom - word.Top;
        return direction switch
        {
            Direction.Rightwards => new WordBox(_text.Length, word.Text.Length, word.Left, word.Top, along, across),
            Direction.Leftwards => new WordBox(_text.Length, word.Text.Length, page.Width - word.Right, page.Height - word.Bottom, along, across),
            Direction.Upwards => new WordBox(_text.Length, word.Text.Length, word.Top, page.Height - word.Right, across, along),
            _ => new WordBox(_text.Length, word.Text.Length, page.Width - word.Bottom, word.Left, across, along),
        };
    }
}
