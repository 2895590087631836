using System.Text.RegularExpressions;
using PolicyArchive.Documents;
using PolicyArchive.Extraction.Margins;

namespace PolicyArchive.Extraction.Blocks;

/// <summary>Finds the labels of a letter's head in running text, and brings a label together with the value that stands under it.</summary>
internal static partial class LabelJoiner
{
    private const int MostLines = 2;
    private const float LargestLeading = 1.5f;

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
                TakeSecondLine(blocks, at);
            }

            var isLabel = isBareLabel || Labels.AtStartOf(text) is not null || LabelWithValue().IsMatch(text);
            if (isLabel) blocks[at] = blocks[at] with { Kind = BlockKind.Label };
        }
    }

    /// <summary>A subject may take two lines.</summary>
    private static void TakeSecondLine(List<TextBlock> blocks, int at)
    {
        if (at + 1 == blocks.Count || !Subject().IsMatch(blocks[at].FirstLine.Text)) return;
        Lines.Line value = blocks[at].Lines[^1], next = blocks[at + 1].FirstLine;
        var isRightUnder = next.Baseline - value.Baseline is > 0 and var step && step < LargestLeading * value.Size;
        var isSameShape = Math.Abs(next.Size - value.Size) < 0.5f && Math.Abs(next.Left - value.Left) < 2;
        if (!isRightUnder || !isSameShape || blocks[at + 1].Lines.Count > 1) return;
        blocks[at].Lines.AddRange(blocks[at + 1].Lines);
        blocks.RemoveAt(at + 1);
    }

    private static bool IsValue(TextBlock label, TextBlock next)
    {
        var step = next.FirstLine.Baseline - label.FirstLine.Baseline;
        var isRightUnder = step > 0 && step < 2 * label.FirstLine.Size;
        var isPlainLine = next.Kind is BlockKind.Paragraph or BlockKind.ListItem && next.Lines.Count == 1;
        return isRightUnder && isPlainLine && !Labels.IsInHead(next.Text) && Labels.AtStartOf(next.Text) is null;
    }

    [GeneratedRegex(@"^(?:betreft|onderwerp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^(?:datum|betreft|onderwerp|kenmerk|ons kenmerk|uw kenmerk|uw brief(?: van)?|onze referentie)\s+(?-i:\P{Ll}).*[^.,;]$|^bijlage(?:n|\(n\))?\s+(?:\d{1,3}|geen|div\.)$", RegexOptions.IgnoreCase)]
    private static partial Regex LabelWithValue();
}
