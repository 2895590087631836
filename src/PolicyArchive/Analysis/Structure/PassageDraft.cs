using System.Text;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>A passage that may still grow by the next line or the next page.</summary>
internal sealed class PassageDraft
{
    private readonly List<(Page Page, int Start, int End)> _pieces = [];
    private readonly string? _mark;

    public PassageDraft(Page page, Block block)
    {
        Kind = block.Kind == BlockKind.Paragraph && ListItem.Is(page.Text.AsSpan(block.Start, block.Length)) ? BlockKind.ListItem : block.Kind;
        _mark = block.Mark;
        _pieces.Add((page, block.Start, block.End));
    }

    public BlockKind Kind { get; }

    public int LastPage => _pieces[^1].Page.Number;

    /// <summary>The text of the last line taken in.</summary>
    public ReadOnlySpan<char> LastText => _pieces[^1].Page.Text.AsSpan(_pieces[^1].Start, _pieces[^1].End - _pieces[^1].Start);

    public void Add(Page page, Block block)
    {
        var last = _pieces[^1];
        if (ReferenceEquals(last.Page, page)) _pieces[^1] = (page, last.Start, block.End);
        else _pieces.Add((page, block.Start, block.End));
    }

    public Passage ToPassage()
    {
        var raw = _pieces.Count == 1 ? LastText.ToString() : Joined();
        var spans = _pieces.Select(p => new TextSpan(p.Page.Number, p.Start, p.End - p.Start));
        return new Passage(Kind, raw, WithPlainSpaces(raw), [.. spans], _mark);
    }

    private string Joined()
    {
        var text = new StringBuilder();
        foreach (var (page, start, end) in _pieces)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(page.Text, start, end - start);
        }

        return text.ToString();
    }

    private static string WithPlainSpaces(string raw)
    {
        var isPlain = !raw.AsSpan().ContainsAny("\n\t\r\u00a0\u2009\u202f\u2007\u000b\u0085\u2028");
        if (isPlain) return raw;
        return string.Create(raw.Length, raw, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = char.IsWhiteSpace(source[i]) ? ' ' : source[i];
        });
    }
}
