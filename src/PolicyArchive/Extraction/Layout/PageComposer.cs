using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Text;

namespace PolicyArchive.Extraction.Layout;

/// <summary>The pipeline from letters to pages: letters, words, lines, blocks, and then the text.</summary>
internal static class PageComposer
{
    public static ImmutableArray<Page> Compose(IReadOnlyList<GlyphPage> pages) => [.. pages.Select(Compose)];

    private static Page Compose(GlyphPage page)
    {
        var writer = new PageTextWriter(page);
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var lines = LineBuilder.Build(WordBuilder.Build(page.GlyphsOf(direction)));
            foreach (var block in BlockBuilder.Build(lines)) writer.Write(block, direction);
        }

        return writer.ToPage();
    }
}
