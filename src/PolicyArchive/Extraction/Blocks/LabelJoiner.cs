using System.Text.RegularExpressions;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Margins;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Finds the labels of a letter's head in running text, and brings a label together with the value that stands under it.</summary>
internal static partial class LabelJoiner
{
    private const int MostLines = 2;

    public static void Join(List<TextBlock> blocks)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].Kind != BlockKind.Paragraph || blocks[at].Lines.Count > MostLines) continue;
            var text = blocks[at].Text;
            var isBareLabel = Labels.IsInHead(text);
            if (isBareLabel && at + 1 < blocks.Count && IsValue(blocks[at], blocks[at + 1]))
            {
                blocks[at].Lines.AddRange(blocks[at + 1].Lines);
                blocks.RemoveAt(at + 1);
            }

            var isLabel = isBareLabel || Labels.AtStartOf(text) is not null || LabelWithValue().IsMatch(text);
            if (isLabel) blocks[at] = blocks[at] with { Kind = BlockKind.Label };
        }
    }

    private static bool IsValue(TextBlock label, TextBlock next)
    {
        var step = next.FirstLine.Baseline - label.FirstLine.Baseline;
        var isRightUnder = step > 0 && step < 2 * label.FirstLine.Size;
        var isPlainLine = next.Kind is BlockKind.Paragraph or BlockKind.ListItem && next.Lines.Count == 1;
        return isRightUnder && isPlainLine && !Labels.IsInHead(next.Text) && Labels.AtStartOf(next.Text) is null;
    }

    [GeneratedRegex(@"^(?:datum|betreft|onderwerp|kenmerk|ons kenmerk|uw kenmerk|uw brief(?: van)?|onze referentie)\s+(?-i:\P{Ll}).*[^.,;]$|^bijlage(?:n|\(n\))?\s+(?:\d{1,3}|geen|div\.)$", RegexOptions.IgnoreCase)]
    private static partial Regex LabelWithValue();
}
