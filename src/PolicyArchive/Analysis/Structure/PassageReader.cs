using System.Collections.Immutable;
using PolicyArchive.Documents;

namespace PolicyArchive.Analysis.Structure;

/// <summary>Makes paragraphs of blocks: joins what a line end or a page end parted, and drops furniture that slipped into the text.</summary>
internal static class PassageReader
{
    public static List<Passage> Read(ImmutableArray<Page> pages)
    {
        var drafts = new List<PassageDraft>();
        PassageDraft? open = null;
        foreach (var page in pages)
        foreach (var block in BlocksOf(page))
        {
            var isAtEdge = block.Start == 0 || block.End >= page.Text.Length;
            if (FurnitureLine.Is(page.Text.AsSpan(block.Start, block.Length), isAtEdge)) continue;
            var isNote = block.Kind == BlockKind.Footnote;
            if (!isNote && open is not null && LineJoint.GoesOn(open, page, block))
            {
                open.Add(page, block);
                continue;
            }

            var draft = new PassageDraft(page, block);
            drafts.Add(draft);
            if (!isNote) open = draft;
        }

        return drafts.Select(d => d.ToPassage()).ToList();
    }

    private static IEnumerable<Block> BlocksOf(Page page) => page.Blocks.IsDefaultOrEmpty ? LinesOf(page.Text) : page.Blocks;

    private static IEnumerable<Block> LinesOf(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var length = text.AsSpan(start, end - start).TrimEnd().Length;
            if (length > 0) yield return new Block(BlockKind.Paragraph, start, length);
            start = end + 1;
        }
    }
}
