using System.Collections.Immutable;
using System.Text;
using PolicyArchive.Documents;

namespace PolicyArchive.Extraction;

/// <summary>
/// Reads plain text: a form feed begins a page, a blank line a block. The lines of a block are joined by spaces, as a PDF's are.
/// </summary>
public static class PlainTextReader
{
    public static ExtractedDocument Read(string text, string sha256)
    {
        var pages = text.Split('\f').Select((content, index) => PageOf(index + 1, content));
        return new ExtractedDocument(sha256, [.. pages]);
    }

    private static Page PageOf(int number, string content)
    {
        var text = new StringBuilder();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var paragraph in content.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (text.Length > 0) text.Append('\n');
            var joined = string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            blocks.Add(new Block(BlockKind.Paragraph, text.Length, joined.Length));
            text.Append(joined);
        }

        return new Page(number, text.ToString()) { Blocks = blocks.ToImmutable(), Quality = text.Length > 0 ? 1 : 0 };
    }
}
