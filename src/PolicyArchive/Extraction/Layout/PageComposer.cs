using System.Collections.Immutable;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Blocks;
using PolicyArchive.Extraction.Columns;
using PolicyArchive.Extraction.Margins;
using PolicyArchive.Extraction.Letters;
using PolicyArchive.Extraction.Lines;
using PolicyArchive.Extraction.Text;
using PolicyArchive.Extraction.Words;

namespace PolicyArchive.Extraction.Layout;

/// <summary>The pipeline from letters to pages: words, rows, furniture out, columns, blocks, and then the text.</summary>
internal static class PageComposer
{
    private static readonly Direction[] Sideways = [Direction.Upwards, Direction.Downwards, Direction.Leftwards];

    public static ImmutableArray<Page> Compose(IReadOnlyList<GlyphPage> pages)
    {
        var sheets = pages.Select(page => new Sheet(page)).ToList();
        var body = BodyMeasure.Of(sheets);
        foreach (var sheet in sheets) ColophonFinder.Take(sheet, body);
        return Compose(sheets, body);
    }

    /// <summary>For pages whose margin is already apart, or that have none.</summary>
    public static ImmutableArray<Page> Compose(List<Sheet> sheets, BodyMeasure body)
    {
        RunningLineFinder.Take(sheets, body);

        var composed = sheets.ConvertAll(sheet => BlocksOf(sheet, body));
        var lineEnds = new LineEnds(VocabularyOf(composed));
        return [.. sheets.Zip(composed, (sheet, blocks) => Write(sheet, blocks, lineEnds))];
    }

    private static List<(TextBlock Block, Direction Direction)> BlocksOf(Sheet sheet, BodyMeasure body)
    {
        var blocks = BlockBuilder.Build(ReadingOrder.Of(sheet.Rows, sheet.Page.Rules, body.RightOn(sheet.Page.Width)), body);
        var directed = blocks.ConvertAll(block => (block, Direction.Rightwards));
        var beforeNotes = directed.FindIndex(block => block.block.Kind == BlockKind.Footnote);
        foreach (var direction in Sideways)
        {
            var rows = RowBuilder.Build(WordBuilder.Build(sheet.Page.GlyphsOf(direction)));
            var sideways = BlockBuilder.Build(ReadingOrder.Of(rows, [], 0), body).ConvertAll(block => (block, direction));
            directed.InsertRange(beforeNotes < 0 ? directed.Count : beforeNotes, sideways);
        }

        return directed;
    }

    private static Vocabulary VocabularyOf(List<List<(TextBlock Block, Direction Direction)>> pages)
    {
        var vocabulary = new Vocabulary();
        foreach (var page in pages)
            foreach (var (block, _) in page)
                foreach (var line in block.Lines)
                    AddUnbroken(vocabulary, line);
        return vocabulary;
    }

    private static void AddUnbroken(Vocabulary vocabulary, Line line)
    {
        foreach (var word in line.Words)
            if (word != line.Last || !LineEnds.IsBroken(word.Text)) vocabulary.Add(word.Text);
    }

    private static Page Write(Sheet sheet, List<(TextBlock Block, Direction Direction)> blocks, LineEnds lineEnds)
    {
        var writer = new PageTextWriter(sheet.Page, lineEnds);
        foreach (var (block, direction) in blocks) writer.Write(block, direction);
        var page = writer.ToPage([.. sheet.Furniture]);
        return page with { Quality = TextQuality.Of(page.Text, sheet.Page.UnreadableLetters) };
    }
}
