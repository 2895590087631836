using PolicyArchive.Documents;
using PolicyArchive.Extraction.Columns;
using PolicyArchive.Extraction.Margins;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Strips in reading order to blocks with their kinds; footnotes go to the end, whichever column they stand under.</summary>
internal static class BlockBuilder
{
    public static List<TextBlock> Build(List<Strip> strips, BodyMeasure body)
    {
        var blocks = new List<TextBlock>();
        var notes = new List<TextBlock>();
        foreach (var strip in strips)
        {
            switch (strip)
            {
                case Strip.Flow flow:
                    AddFlow(flow, body, blocks, notes);
                    break;
                case Strip.TableRow row:
                    blocks.Add(OfTableRow(row));
                    break;
            }
        }

        Headings.Mark(blocks, body);
        blocks.AddRange(notes);
        return blocks;
    }

    private static void AddFlow(Strip.Flow flow, BodyMeasure body, List<TextBlock> blocks, List<TextBlock> notes)
    {
        var paragraphs = ParagraphSplitter.Split(flow.Lines);
        var firstNote = Footnotes.FirstOf(paragraphs, body);
        for (var at = 0; at < firstNote; at++) blocks.Add(OfParagraph(paragraphs[at]));
        notes.AddRange(Footnotes.Read(paragraphs.Skip(firstNote)));
    }

    private static TextBlock OfParagraph(List<Line> lines)
    {
        var first = lines[0];
        var isItem = first.Words.Count > 1 && ListMark.IsMark(first.First.Text) && !int.TryParse(first.First.Text, out _);
        if (isItem) return new TextBlock(BlockKind.ListItem, lines);
        var isLabel = lines.Count <= 3 && Labels.AtStartOf(first.Text) is not null;
        return new TextBlock(isLabel ? BlockKind.Label : BlockKind.Paragraph, lines);
    }

    private static TextBlock OfTableRow(Strip.TableRow row)
    {
        var lines = row.Cells.SelectMany(cell => cell).ToList();
        var isLabel = row.Cells.Count == 2 && Labels.IsInHead(row.Cells[0][0].Text);
        return new TextBlock(isLabel ? BlockKind.Label : BlockKind.TableRow, lines);
    }
}
