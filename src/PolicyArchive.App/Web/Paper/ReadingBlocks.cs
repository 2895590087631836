using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.App.Web.Paper;

/// <summary>A block of a page to read, cut where the passage is lit.</summary>
public sealed record ReadingBlock(BlockKind Kind, ImmutableArray<LitPart> Parts);

/// <summary>A page as running text, for who cannot or will not look at the paper.</summary>
internal static class ReadingBlocks
{
    public static ImmutableArray<ReadingBlock> Of(Page page, TextSpan? passage)
    {
        IEnumerable<Block> blocks = page.Blocks.IsEmpty ? Lines(page.Text) : page.Blocks;
        return [.. blocks.Select(block => new ReadingBlock(block.Kind, Parts(page.Text.Substring(block.Start, block.Length), block.Start, passage)))];
    }

    private static ImmutableArray<LitPart> Parts(string text, int start, TextSpan? passage)
    {
        if (passage is not { } span) return LitText.Split(text, []);
        var from = Math.Max(span.Start - start, 0);
        var to = Math.Min(span.End - start, text.Length);
        return LitText.Split(text, to > from ? [[from, to - from]] : []);
    }

    private static IEnumerable<Block> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0) yield return new Block(BlockKind.Paragraph, start, line.Length);
            start += line.Length + 1;
        }
    }
}
