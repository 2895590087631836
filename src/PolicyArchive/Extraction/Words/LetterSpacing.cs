namespace PolicyArchive.Extraction.Words;

/// <summary>Mends words that were set wide ("B e t r e f t"), which come as words of one letter with even gaps.</summary>
internal static class LetterSpacing
{
    private const int FewestLetters = 4;

    /// <summary>A gap this much wider than the narrowest of its run ends the word.</summary>
    private const float WidestVariation = 1.6f;

    private const float WidestGap = 0.75f;

    public static void Mend(List<Word> row)
    {
        for (var start = 0; start + FewestLetters <= row.Count; start++)
        {
            var end = EndOfRun(row, start);
            if (end - start < FewestLetters) continue;
            row[start] = Joined(row, start, end);
            row.RemoveRange(start + 1, end - start - 1);
        }
    }

    private static int EndOfRun(List<Word> row, int start)
    {
        if (!IsLetter(row[start])) return start;
        var narrowest = float.MaxValue;
        var end = start + 1;
        for (; end < row.Count && IsLetter(row[end]); end++)
        {
            var gap = Math.Max(0.01f, row[end].Left - row[end - 1].Right);
            var isTooWide = gap > WidestGap * row[end].Size || gap > WidestVariation * narrowest;
            if (isTooWide) break;
            narrowest = Math.Min(narrowest, gap);
        }

        return end;
    }

    private static bool IsLetter(Word word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]) && !word.IsMark;

    private static Word Joined(List<Word> row, int start, int end) => row[start] with
    {
        Text = string.Concat(row.Take(end).Skip(start).Select(word => word.Text)),
        Right = row[end - 1].Right,
    };
}
