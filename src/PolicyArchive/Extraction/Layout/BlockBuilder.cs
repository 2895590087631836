using PolicyArchive.Documents;

namespace PolicyArchive.Extraction.Layout;

/// <summary>Lines to blocks: a block ends where the next line stands further off than the lines within it.</summary>
internal static class BlockBuilder
{
    private const float WidestLeading = 1.6f;

    public static List<TextBlock> Build(List<Line> lines)
    {
        var blocks = new List<TextBlock>();
        var open = new List<Line>();
        foreach (var line in lines)
        {
            var isFarOff = open.Count > 0 && line.Baseline - open[^1].Baseline > WidestLeading * line.Size;
            if (isFarOff) Flush(open, blocks);
            open.Add(line);
        }

        Flush(open, blocks);
        return blocks;
    }

    private static void Flush(List<Line> open, List<TextBlock> blocks)
    {
        if (open.Count == 0) return;
        blocks.Add(new TextBlock(BlockKind.Paragraph, [.. open]));
        open.Clear();
    }
}
