using PolicyArchive.Documents;
using PolicyArchive.Extraction.Columns;
using PolicyArchive.Extraction.Margins;
using PolicyArchive.Extraction.Layout;
using PolicyArchive.Extraction.Lines;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Strips in reading order to blocks with their kinds; footnotes go to the end, whichever column they stand under.</summary>
internal static class BlockBuilder
{
    private const float SameSize = 0.5f;

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

        LabelJoiner.Join(blocks);
        Headings.Mark(blocks, body);
        blocks.AddRange(notes);
        return blocks;
    }

    private static void AddFlow(Strip.Flow flow, BodyMeasure body, List<TextBlock> blocks, List<TextBlock> notes)
    {
        var paragraphs = ParagraphSplitter.Split(flow);
        var firstNote = Footnotes.FirstOf(paragraphs, body);
        for (var at = 0; at < firstNote; at++)
        {
            var isContinued = at == 0 && blocks.Count > 0 && GoesOnInNextColumn(blocks[^1], paragraphs[0]);
            if (isContinued) blocks[^1].Lines.AddRange(paragraphs[0]);
            else blocks.Add(OfParagraph(paragraphs[at]));
        }

        notes.AddRange(Footnotes.Read(paragraphs.Skip(firstNote)));
    }

    /// <summary>A sentence that is broken off at the foot of one column goes on at the head of the next.</summary>
    private static bool GoesOnInNextColumn(TextBlock last, List<Line> next)
    {
        Line above = last.Lines[^1], line = next[0];
        var isHigher = line.Baseline < above.Baseline && last.Kind is BlockKind.Paragraph or BlockKind.ListItem;
        var isSameLetter = Math.Abs(line.Size - above.Size) < SameSize && line.IsBold == above.IsBold;
        var isUnfinished = above.Last.Text[^1] is not ('.' or '!' or '?' or ':' or ';');
        return isHigher && isSameLetter && isUnfinished && !ListMark.IsMark(line.First.Text);
    }

    private static TextBlock OfParagraph(List<Line> lines)
    {
        var first = lines[0];
        var isItem = first.Words.Count > 1 && ListMark.IsMark(first.First.Text) && !int.TryParse(first.First.Text, out _);
        return new TextBlock(isItem ? BlockKind.ListItem : BlockKind.Paragraph, lines);
    }

    private static TextBlock OfTableRow(Strip.TableRow row)
    {
        var lines = row.Cells.SelectMany(cell => cell).ToList();
        var isLabel = row.Cells.Count == 2 && Labels.IsInHead(row.Cells[0][0].Text);
        return new TextBlock(isLabel ? BlockKind.Label : BlockKind.TableRow, lines);
    }
}
