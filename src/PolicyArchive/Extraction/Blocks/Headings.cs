using System.Text.RegularExpressions;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Tells headings from paragraphs and list items: larger, bold, numbered, or a short line of its own above running text.</summary>
internal static partial class Headings
{
    private const int MostLines = 3;
    private const int LongestHeading = 160;
    private const int LongestPlainHeading = 70;
    private const int ShortestText = 60;

    public static void Mark(List<TextBlock> blocks, BodyMeasure body)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            var next = at + 1 < blocks.Count ? blocks[at + 1] : null;
            if (IsHeading(blocks[at], next, body)) blocks[at] = blocks[at] with { Kind = BlockKind.Heading };
        }
    }

    private static bool IsHeading(TextBlock block, TextBlock? next, BodyMeasure body)
    {
        var isPossible = block.Kind is BlockKind.Paragraph or BlockKind.ListItem && block.Lines.Count <= MostLines;
        if (!isPossible || ListMark.IsBullet(block.FirstLine.First.Text)) return false;
        var text = block.Text;
        var isTooLong = text.Length > LongestHeading;
        var isSentence = text[^1] is '.' or ',' or ';' or ':' && !Numbered().IsMatch(text);
        if (isTooLong || isSentence || !text.Any(char.IsLetter)) return false;

        if (body.IsLarge(block.FirstLine.Size) || block.Lines.TrueForAll(line => line.IsBold)) return true;
        var isOneLine = block.Lines.Count == 1 && text.Length <= LongestPlainHeading;
        return isOneLine && (IsTitleOver(block, next) || Chapter().IsMatch(text));
    }

    /// <summary>One line without a full stop, right above text that fills its lines.</summary>
    private static bool IsTitleOver(TextBlock block, TextBlock? next)
    {
        if (next is not { Kind: BlockKind.Paragraph or BlockKind.ListItem } || block.Kind == next.Kind && block.Kind == BlockKind.ListItem) return false;
        var isAboveText = next.Lines.Count > 1 && next.FirstLine.Text.Length >= ShortestText;
        var text = block.Text;
        var beginsAsTitle = char.IsUpper(text[0]) || Numbered().IsMatch(text);
        return isAboveText && beginsAsTitle && !text.Contains(',', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{L}|(?:Hoofdstuk|Paragraaf|Artikel|Bijlage|Deel)\s+(?:\d+|[IVX]+|[A-Z])\b(?!.*\.$)|(?:Vraag|Vragen|Antwoord)\s\d{1,2}(?:(?:,| en| t/m| tot en met)\s\d{1,2})*:?$)")]
    private static partial Regex Chapter();
}
